import { fbm } from './random.ts'
import { shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

/**
 * Clouds on a plane seen from below, so that they shrink towards the horizon, brightened on the side
 * of the sun. `cover` 0…1; `scale` larger means more and smaller clouds.
 */
export function clouds(
  ctx: Context,
  sky: {
    horizon: number
    cover: number
    light: Rgb
    shadow: Rgb
    sun?: { x: number; y: number }
    scale?: number
    seed?: number
    strength?: number
    streak?: number
  },
) {
  const { width } = ctx.canvas
  const { horizon, cover, light, shadow } = sky
  const scale = (sky.scale ?? 1) * 1.1
  const seed = sky.seed ?? 0
  const streak = sky.streak ?? 1
  const sun = sky.sun ?? { x: width * 0.7, y: horizon * 0.6 }
  const threshold = 0.72 - cover * 0.45
  shade(ctx, { x: 0, y: 0, width, height: horizon }, 3, (x, y, out) => {
    const rise = (horizon - y) / horizon + 0.07
    const depth = 0.55 / rise
    const u = ((x - width / 2) / width) * depth * 3.2 * scale + seed
    const v = depth * 2.6 * scale * streak + seed
    const density = fbm(u, v, 5)
    const aside = Math.max(-1, Math.min(1, (sun.x - x) / 400))
    const towardSun = fbm(u + aside * 0.12, v + 0.1, 2)
    const thickness = smooth(threshold, threshold + 0.26, density)
    const near = Math.exp(-Math.hypot(x - sun.x, (y - sun.y) * 1.4) / (width * 0.32))
    const lit = smooth(-0.12, 0.14, density - towardSun) * 0.55 + near * 0.75 - thickness * 0.35 * (1 - near)
    const amount = Math.max(0, Math.min(1, lit + 0.1))
    out.r = shadow[0] + (light[0] - shadow[0]) * amount
    out.g = shadow[1] + (light[1] - shadow[1]) * amount
    out.b = shadow[2] + (light[2] - shadow[2]) * amount
    out.a = thickness * (sky.strength ?? 0.9) * smooth(0, 0.16, (horizon - y) / horizon)
  })
}
