import { noise } from './random.ts'
import { mix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

/** A flag that hangs in still air: folds run down from the upper corner, the stripes with them. */
export function hangingFlag(
  ctx: Context,
  at: { x: number; top: number; length: number; width: number },
  flag: { stripes: Rgb[]; seed: number },
  lamp: { side: number; strength: number },
) {
  const { x, top, length, width } = at
  shade(
    ctx,
    { x: x - 4, y: top, width: width + 12, height: length * 1.08 },
    width > 130 ? 2 : 1.5,
    (px, py, out) => {
      const t = (py - top) / length
      const spread = width * (0.34 + 0.66 * smooth(0, 0.85, t) * (0.88 + 0.12 * noise(t * 3, flag.seed)))
      const u = (px - x) / spread
      const phase = u * (3.1 + flag.seed * 0.13) + 0.5 * noise(t * 1.6 + flag.seed, u * 1.5) + flag.seed
      const fold = Math.sin(phase * Math.PI * 2)
      const turn = Math.cos(phase * Math.PI * 2)
      const hem = 0.94 + 0.035 * fold - 0.1 * u * u + 0.03 * noise(u * 3, flag.seed)
      out.a =
        smooth(-0.004, 0.012, u) *
        smooth(1.012, 0.99, u) *
        smooth(hem + 0.006, hem - 0.006, t) *
        smooth(0.07 * u, 0.07 * u + 0.008, t)
      if (out.a <= 0) return
      const weave = Math.max(
        0,
        Math.min(0.999, u + 0.06 * fold + 0.1 * (noise(t * 2.2 + flag.seed * 3, u) - 0.5) + t * 0.05),
      )
      const band = weave * flag.stripes.length
      const here = flag.stripes[Math.floor(band)] ?? NEUTRAL
      const colour = mix(here, flag.stripes[Math.floor(band) + 1] ?? here, smooth(0.95, 1, band % 1))
      const edge = smooth(0, 0.14, t)
      const lit =
        0.36 +
        0.4 * Math.max(0, turn * lamp.side * 0.9 + 0.25) * edge +
        0.2 * (fold * 0.5 + 0.5) -
        0.16 * smooth(0.4, -1, fold)
      const sheen = Math.max(0, turn * lamp.side) ** 6 * 0.2 * lamp.strength
      const fall = (1 - t * 0.3) * lamp.strength
      out.r = colour[0] * lit * fall * 1.28 + 255 * sheen
      out.g = colour[1] * lit * fall * 1.22 + 236 * sheen
      out.b = colour[2] * lit * fall * 1.14 + 205 * sheen
    },
  )
}

const NEUTRAL: Rgb = [128, 128, 128]

export function pole(
  ctx: Context,
  at: { x: number; top: number; foot: number; width: number },
  bright: string,
) {
  const metal = ctx.createLinearGradient(at.x - at.width, 0, at.x + at.width, 0)
  metal.addColorStop(0, '#3a2c18')
  metal.addColorStop(0.4, bright)
  metal.addColorStop(1, '#2a2015')
  ctx.fillStyle = metal
  ctx.fillRect(at.x - at.width / 2, at.top, at.width, at.foot - at.top)
  ctx.beginPath()
  ctx.moveTo(at.x - at.width, at.top)
  ctx.quadraticCurveTo(at.x - at.width * 0.7, at.top - at.width * 2.4, at.x, at.top - at.width * 5)
  ctx.quadraticCurveTo(at.x + at.width * 0.7, at.top - at.width * 2.4, at.x + at.width, at.top)
  ctx.fill()
  ctx.beginPath()
  ctx.ellipse(at.x, at.foot, at.width * 4, at.width * 1.1, 0, 0, 7)
  ctx.fill()
}
