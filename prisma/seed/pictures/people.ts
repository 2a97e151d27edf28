import { between } from './random.ts'
import type { Random } from './random.ts'
import { rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

export type Garb = 'kandura' | 'abaya' | 'suit' | 'plain' | 'dress' | 'child'

/**
 * A standing figure seen from some way off: `height` from soles to crown in pixels. With `rim`, light
 * from `rim.side` (-1 left, 1 right, 0 above) catches its edge.
 */
export function figure(
  ctx: Context,
  at: { x: number; feet: number; height: number },
  garb: Garb,
  fill: string,
  rim?: { colour: Rgb | string; side: number; strength?: number },
) {
  const { x, feet, height } = at
  ctx.save()
  ctx.translate(x, feet)
  ctx.scale(height / 100, height / 100)
  ctx.beginPath()
  body(ctx, garb)
  ctx.fillStyle = fill
  ctx.fill()
  if (rim) {
    ctx.clip()
    ctx.beginPath()
    body(ctx, garb)
    ctx.translate(-rim.side * 1.4, rim.side === 0 ? 1.6 : 0.6)
    ctx.globalCompositeOperation = 'screen'
    ctx.lineWidth = 2.6
    const light = ctx.createLinearGradient(rim.side * 16, -100, -rim.side * 14, rim.side === 0 ? -50 : -98)
    light.addColorStop(0, rgba(rim.colour, rim.strength ?? 0.8))
    light.addColorStop(1, rgba(rim.colour, 0))
    ctx.translate(rim.side * 1.4, rim.side === 0 ? -1.6 : -0.6)
    ctx.strokeStyle = light
    ctx.stroke()
    ctx.globalAlpha = 0.25
    ctx.fillStyle = light
    ctx.fill()
  }
  ctx.restore()
}

/** Heads and shoulders of a crowd from behind, row upon row towards the eye. */
export function crowd(
  ctx: Context,
  random: Random,
  rows: { top: number; bottom: number; count: number; size: [number, number]; far: Rgb; near: Rgb; rim?: Rgb },
) {
  for (let row = 0; row < rows.count; row++) {
    const t = rows.count === 1 ? 1 : row / (rows.count - 1)
    const y = rows.top + (rows.bottom - rows.top) * t ** 1.3
    const size = rows.size[0] + (rows.size[1] - rows.size[0]) * t ** 1.2
    const colour: Rgb = [
      rows.far[0] + (rows.near[0] - rows.far[0]) * t,
      rows.far[1] + (rows.near[1] - rows.far[1]) * t,
      rows.far[2] + (rows.near[2] - rows.far[2]) * t,
    ]
    let x = -size * random() * 2
    while (x < ctx.canvas.width + size) {
      head(ctx, random, { x, y: y + between(random, -0.35, 0.35) * size, size }, rgba(colour, 1), rows.rim)
      x += size * between(random, 1.7, 2.6)
    }
  }
}

function head(ctx: Context, random: Random, at: { x: number; y: number; size: number }, fill: string, rim?: Rgb) {
  const { x, y, size } = at
  const draped = random() < 0.4
  const turn = between(random, -0.1, 0.1) * size
  ctx.beginPath()
  if (draped) {
    ctx.moveTo(x - size * 1.05, y + size * 4)
    ctx.bezierCurveTo(x - size * 1.1, y + size * 1.4, x - size * 0.7, y + size, x - size * 0.62, y)
    ctx.bezierCurveTo(x - size * 0.6, y - size * 0.95, x + size * 0.6, y - size * 0.95, x + size * 0.62, y)
    ctx.bezierCurveTo(x + size * 0.7, y + size, x + size * 1.1, y + size * 1.4, x + size * 1.05, y + size * 4)
  } else {
    ctx.moveTo(x - size * 1.3, y + size * 4)
    ctx.bezierCurveTo(x - size * 1.35, y + size * 1.3, x - size * 0.5, y + size * 1.05, x - size * 0.28, y + size * 0.7)
    ctx.bezierCurveTo(x - size * 0.75 + turn, y + size * 0.1, x - size * 0.55, y - size * 0.75, x + turn, y - size * 0.75)
    ctx.bezierCurveTo(x + size * 0.55, y - size * 0.75, x + size * 0.75 + turn, y + size * 0.1, x + size * 0.28, y + size * 0.7)
    ctx.bezierCurveTo(x + size * 0.5, y + size * 1.05, x + size * 1.35, y + size * 1.3, x + size * 1.3, y + size * 4)
  }
  ctx.fillStyle = fill
  ctx.fill()
  if (!rim) return
  const light = ctx.createLinearGradient(0, y - size * 0.8, 0, y + size * 1.5)
  light.addColorStop(0, rgba(rim, 0.55))
  light.addColorStop(1, rgba(rim, 0))
  ctx.strokeStyle = light
  ctx.lineWidth = Math.max(0.8, size * 0.06)
  ctx.stroke()
}

/** Paths in a box of 100 units of height, the soles at 0, the crown at -100. */
function body(ctx: Context, garb: Garb) {
  if (garb === 'kandura') robe(ctx, 11.5, 12.5, 'ghutra')
  else if (garb === 'abaya') robe(ctx, 10.5, 15, 'shayla')
  else if (garb === 'dress') robe(ctx, 9.5, 13, 'hair')
  else trousers(ctx, garb)
}

function robe(ctx: Context, shoulder: number, hem: number, cover: 'ghutra' | 'shayla' | 'hair') {
  ctx.moveTo(-hem, -1.5)
  ctx.bezierCurveTo(-hem + 1, -22, -shoulder - 1.5, -36, -shoulder - 2.8, -47)
  ctx.bezierCurveTo(-shoulder - 2.4, -60, -shoulder - 1.6, -72, -shoulder + 0.5, -78.5)
  ctx.bezierCurveTo(-shoulder + 3, -82, -5.5, -82.5, -3.6, -84.5)
  ctx.lineTo(3.6, -84.5)
  ctx.bezierCurveTo(5.5, -82.5, shoulder - 3, -82, shoulder - 0.5, -78.5)
  ctx.bezierCurveTo(shoulder + 1.6, -72, shoulder + 2.4, -60, shoulder + 2.8, -47)
  ctx.bezierCurveTo(shoulder + 1.5, -36, hem - 1, -22, hem, -1.5)
  ctx.quadraticCurveTo(0, 1.8, -hem, -1.5)
  ctx.closePath()
  if (cover === 'hair') {
    ctx.moveTo(6, -92)
    ctx.bezierCurveTo(6.4, -102.5, -6.4, -102.5, -6, -92)
    ctx.bezierCurveTo(-6.4, -86, -7, -80, -5.6, -76)
    ctx.lineTo(5.6, -76)
    ctx.bezierCurveTo(7, -80, 6.4, -86, 6, -92)
    return
  }
  const wide = cover === 'ghutra' ? 8.6 : 7.6
  ctx.moveTo(0, -100)
  ctx.bezierCurveTo(4.6, -100, 6.2, -96, 6.2, -92)
  ctx.bezierCurveTo(6.8, -86, wide - 0.6, -80, wide + 0.8, -72)
  ctx.quadraticCurveTo(0, -67, -wide - 0.8, -72)
  ctx.bezierCurveTo(-wide + 0.6, -80, -6.8, -86, -6.2, -92)
  ctx.bezierCurveTo(-6.2, -96, -4.6, -100, 0, -100)
}

function trousers(ctx: Context, garb: Garb) {
  const shoulder = garb === 'suit' ? 13 : garb === 'child' ? 11 : 12
  const headSize = garb === 'child' ? 1.35 : 1
  ctx.moveTo(-9.5, 0)
  ctx.bezierCurveTo(-9, -18, -9.5, -30, -8.8, -46)
  ctx.lineTo(-shoulder + 2.5, -62)
  ctx.bezierCurveTo(-shoulder + 2, -52, -shoulder - 0.4, -48, -shoulder - 0.4, -44)
  ctx.lineTo(-shoulder - 3.4, -45)
  ctx.bezierCurveTo(-shoulder - 3.4, -58, -shoulder - 1.6, -72, -shoulder + 0.6, -78)
  ctx.bezierCurveTo(-shoulder + 3, -82, -4.5, -82.5, -2.8, -85.5)
  ctx.lineTo(2.8, -85.5)
  ctx.bezierCurveTo(4.5, -82.5, shoulder - 3, -82, shoulder - 0.6, -78)
  ctx.bezierCurveTo(shoulder + 1.6, -72, shoulder + 3.4, -58, shoulder + 3.4, -45)
  ctx.lineTo(shoulder + 0.4, -44)
  ctx.bezierCurveTo(shoulder + 0.4, -48, shoulder - 2, -52, shoulder - 2.5, -62)
  ctx.lineTo(8.8, -46)
  ctx.bezierCurveTo(9.5, -30, 9, -18, 9.5, 0)
  ctx.lineTo(2.6, 0)
  ctx.bezierCurveTo(2.4, -16, 2, -30, 0, -42)
  ctx.bezierCurveTo(-2, -30, -2.4, -16, -2.6, 0)
  ctx.closePath()
  ctx.moveTo(5.2 * headSize, -92)
  ctx.ellipse(0, -92.6, 5.1 * headSize, 6.6 * headSize, 0, 0, Math.PI * 2)
}
