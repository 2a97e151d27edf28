import { glow } from './light.ts'
import { between, noise } from './random.ts'
import type { Random } from './random.ts'
import { blend, setMix, shade, smooth } from './shade.ts'
import type { Context } from './shade.ts'

export function stands(ctx: Context, tribune: { top: number; bottom: number; bowl: number; bright: number }) {
  const { width } = ctx.canvas
  const { top, bottom } = tribune
  shade(ctx, { x: 0, y: top - 140, width, height: bottom - top + 150 }, 2, (x, y, out) => {
    const off = (x - width / 2) / (width / 2)
    const sag = tribune.bowl * off * off
    const t = (y - top + sag) / (bottom - top)
    out.a = smooth(0, 0.01, t) * smooth(1.012, 1, t)
    const tier = t < 0.46 ? 0 : t < 0.56 ? 1 : 2
    if (tier === 1) {
      setMix(out, [10, 12, 20], [54, 66, 90], smooth(0.47, 0.5, t) * smooth(0.56, 0.53, t))
      blend(
        out,
        [226, 232, 240],
        smooth(0.5, 0.505, t) *
          smooth(0.545, 0.54, t) *
          (0.3 + 0.7 * smooth(0.4, 0.6, noise(x * 0.018, 2))) *
          0.7,
      )
      return
    }
    const row = Math.floor(y / 7)
    const seat = noise(Math.floor(x / 6 + (row % 2) * 0.5) * 13.7, row * 7.3)
    const hue = noise(Math.floor(x / 6) * 5.1, row * 3.9)
    const pixel = Math.hypot(((x % 6) - 3) / 3, ((y % 7) - 3.5) / 3.5)
    const light = (0.16 + 0.5 * seat) * smooth(1.1, 0.4, pixel) * tribune.bright * (0.55 + 0.5 * t)
    setMix(
      out,
      [9, 11, 20],
      hue > 0.62 ? [210, 84, 70] : hue < 0.34 ? [226, 222, 214] : [92, 112, 150],
      light,
    )
    const stair = Math.abs((((x + off * t * 160) / 190 + 10) % 1) - 0.5)
    blend(out, [70, 74, 84], smooth(0.03, 0.018, stair) * 0.6)
  })
}

export function flashes(ctx: Context, random: Random, count: number, top: number, bottom: number) {
  for (let i = 0; i < count; i++)
    glow(
      ctx,
      { x: random() * ctx.canvas.width, y: between(random, top, bottom), radius: between(random, 8, 26) },
      '#e8f2ff',
      0.9,
    )
}

export function floodlights(ctx: Context, x: number, y: number, size: number) {
  for (let r = 0; r < 3; r++) {
    for (let c = 0; c < 7; c++)
      glow(
        ctx,
        { x: x + (c - 3) * size * 0.3, y: y + (r - 1) * size * 0.3, radius: size * 0.7 },
        '#eef5ff',
        0.8,
      )
  }
  glow(ctx, { x, y, radius: size * 7 }, '#bcd6ff', 0.6)
}
