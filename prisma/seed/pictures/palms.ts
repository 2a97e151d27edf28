import { between } from './random.ts'
import type { Random } from './random.ts'
import { mix, rgba, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

/** A date palm: a leaning rough trunk and arching fronds with hanging leaflets. */
export function palm(
  ctx: Context,
  random: Random,
  at: { x: number; base: number; height: number },
  colour: Rgb,
  sun: Rgb,
) {
  const { x, base, height } = at
  const lean = between(random, -0.09, 0.09) * height
  const top: [number, number] = [x + lean, base - height * 0.8]
  ctx.strokeStyle = rgba(mix(colour, [70, 48, 32], 0.4), 1)
  ctx.lineWidth = Math.max(1.4, height * 0.032)
  ctx.beginPath()
  ctx.moveTo(x, base)
  ctx.quadraticCurveTo(x + lean * 0.2, base - height * 0.4, top[0], top[1])
  ctx.stroke()
  const fronds = 19
  for (let i = 0; i < fronds; i++) {
    const spread = (i / (fronds - 1)) * 2 - 1
    const angle = -Math.PI / 2 + spread * 1.95 + between(random, -0.1, 0.1)
    const length = height * between(random, 0.3, 0.4)
    const bend = height * (0.06 + 0.14 * Math.abs(spread))
    frond(
      ctx,
      top,
      { angle, length, bend },
      mix(colour, sun, smooth(-0.2, 1, -Math.sin(angle)) * 0.22 * random()),
      height,
    )
  }
}

function frond(
  ctx: Context,
  top: [number, number],
  leaf: { angle: number; length: number; bend: number },
  colour: Rgb,
  height: number,
) {
  const steps = height > 400 ? 30 : height > 160 ? 14 : 8
  ctx.strokeStyle = rgba(colour, 1)
  ctx.lineWidth = Math.max(0.8, height * 0.0045)
  const dx = Math.cos(leaf.angle)
  const dy = Math.sin(leaf.angle)
  ctx.beginPath()
  for (let i = 1; i <= steps; i++) {
    const t = i / steps
    const px = top[0] + dx * leaf.length * t
    const py = top[1] + dy * leaf.length * t * (1 - 0.35 * t) + leaf.bend * t * t * 1.8
    const reach = height * 0.07 * Math.sin(Math.PI * (0.12 + 0.86 * t)) + 1
    ctx.moveTo(px - dx * reach * 0.3, py - reach * 0.25)
    ctx.lineTo(px + dx * reach * 0.7 - dy * reach * 0.25, py + reach * 0.85)
    ctx.moveTo(px, py)
    ctx.lineTo(px + dx * reach * 0.8 + dy * reach * 0.4, py - reach * 0.3)
  }
  ctx.stroke()
  ctx.beginPath()
  ctx.moveTo(...top)
  ctx.quadraticCurveTo(
    top[0] + dx * leaf.length * 0.5,
    top[1] + dy * leaf.length * 0.5,
    top[0] + dx * leaf.length,
    top[1] + dy * leaf.length * 0.65 + leaf.bend * 1.8,
  )
  ctx.stroke()
}
