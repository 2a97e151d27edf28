import { yacht } from './boats.ts'
import { skyline } from './buildings.ts'
import type { Facade } from './buildings.ts'
import { develop, fillVertical, glow, haze } from './light.ts'
import { line } from './lines.ts'
import { wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, seededRandom } from './random.ts'
import { mix } from './shade.ts'
import type { Context } from './shade.ts'
import { clouds } from './sky.ts'
import { water } from './water.ts'

export const MARINA: Record<string, Picture> = {
  'marina-towers': wide(drawMarina, { x: 0.5, y: 0.45 }),
}

function drawMarina(ctx: Context, width: number, height: number) {
  const random = seededRandom('marina')
  const horizon = height * 0.66
  fillVertical(ctx, 0, horizon + 2, [
    [0, '#5f8fb8'],
    [0.5, '#a9c2d0'],
    [1, '#f0d9b8'],
  ])
  const sun = { x: width * 0.94, y: height * 0.3 }
  clouds(ctx, {
    horizon,
    cover: 0.3,
    light: [255, 246, 232],
    shadow: [168, 186, 204],
    sun,
    seed: 6.6,
    scale: 1.4,
    streak: 1.6,
  })
  glow(ctx, { ...sun, radius: 900 }, '#ffe2b0', 0.7)
  for (let i = 0; i < 4; i++) {
    const t = i / 3
    const facade: Facade = {
      lit: mix([206, 200, 190], [86, 104, 120], t),
      dark: mix([232, 214, 188], [222, 188, 146], t),
      air: [226, 214, 196],
      fog: 0.8 - 0.55 * t,
      cell: 6 + 5 * t,
      edge: 0.66,
      windows: 0.02,
    }
    // Towers rise at both sides and open a gap of sky between them.
    skyline(ctx, random, {
      base: horizon,
      min: 120 + 60 * t,
      max: 300 + 260 * t,
      width: [46 + 40 * t, 84 + 60 * t],
      gap: 0.15 + 0.3 * t,
      facade,
      shape: (x) => 0.22 + 1.05 * Math.min(1, Math.abs(x - width * 0.56) / (width * (0.2 + 0.2 * t))) ** 1.6,
    })
    haze(ctx, horizon, 110, '#ffeccb', 0.4 * (1 - t))
  }
  fillVertical(ctx, horizon - 9, horizon + 3, [
    [0, '#8d8271'],
    [1, '#3d423f'],
  ])
  for (let x = 0; x < width; x += between(random, 16, 60))
    palm(ctx, x, horizon - 6, between(random, 18, 34), '#36493c')
  for (let i = 0; i < 26; i++)
    yacht(ctx, random() * width, horizon + between(random, -2, 8), between(random, 0.35, 0.8))
  water(ctx, { horizon: horizon + 8, deep: [26, 66, 84], rough: 0.28, mirror: [0.92, 0.5] })
  yacht(ctx, width * 0.27, height * 0.84, 3.2)
  yacht(ctx, width * 0.74, height * 0.9, 4.4)
  develop(ctx, { bloom: 0.18, shadows: '#123848', vignette: 0.4 })
}

function palm(ctx: Context, x: number, base: number, size: number, colour: string) {
  ctx.strokeStyle = colour
  ctx.lineWidth = Math.max(1, size * 0.06)
  line(ctx, [x, base], [x + size * 0.05, base - size])
  for (let i = 0; i < 9; i++) {
    const angle = Math.PI * (1.05 + (i / 8) * 0.9)
    ctx.beginPath()
    ctx.moveTo(x + size * 0.05, base - size)
    ctx.quadraticCurveTo(
      x + Math.cos(angle) * size * 0.4,
      base - size * 1.2 + Math.sin(angle) * size * 0.2,
      x + Math.cos(angle) * size * 0.6,
      base - size * 0.85 + Math.sin(angle) * size * 0.15,
    )
    ctx.stroke()
  }
}
