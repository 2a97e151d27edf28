import { develop, fillVertical, glow, haze } from './light.ts'
import { line } from './lines.ts'
import { figure } from './people.ts'
import { wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { mix, rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

export const PARK: Record<string, Picture> = {
  'family-park': wide(drawPark, { x: 0.4, y: 0.65 }),
}

function drawPark(ctx: Context, width: number, height: number) {
  const random = seededRandom('park')
  const horizon = height * 0.5
  fillVertical(ctx, 0, height, [
    [0, '#b9c9b0'],
    [0.45, '#f8e4b0'],
    [0.52, '#a8a860'],
    [1, '#2f4a2a'],
  ])
  glow(ctx, { x: width * 0.62, y: horizon * 0.62, radius: 950 }, '#ffe6a6', 1)
  for (let row = 0; row < 5; row++) {
    const t = row / 4
    for (let i = 0; i < 9 - row; i++) {
      const x = (i + random()) * (width / (8 - row)) - 80
      if (row > 1 && Math.abs(x - width * 0.52) < 190 + 130 * t) continue
      leafy(
        ctx,
        random,
        { x, base: horizon + 14 + t * 120, size: 170 + t * 380 },
        mix([206, 200, 130], [26, 40, 22], t ** 0.7),
      )
    }
    haze(ctx, horizon + t * 60, 150, '#ffeab2', 0.4 * (1 - t))
  }
  for (let i = 0; i < 5200; i++) {
    const depth = random() ** 1.6
    const y = horizon + 70 + depth * (height - horizon - 60)
    const size = 3 + depth * 30
    ctx.strokeStyle = rgba(mix([214, 204, 112], [30, 56, 28], Math.min(1, depth * 1.1 + random() * 0.2)), 0.5)
    ctx.lineWidth = 0.8 + depth * 2
    const x = random() * width
    line(ctx, [x, y], [x + between(random, -0.4, 0.4) * size, y - size])
  }
  const family: [number, number, number, 'kandura' | 'abaya' | 'child'][] = [
    [0.36, 0.79, 350, 'kandura'],
    [0.45, 0.785, 325, 'abaya'],
    [0.408, 0.785, 205, 'child'],
    [0.5, 0.8, 170, 'child'],
  ]
  for (const [x, feet, size, garb] of family) {
    ctx.fillStyle = 'rgba(16,26,10,.4)'
    ctx.beginPath()
    ctx.ellipse(width * x - 70, height * feet + 26, 130, 13, -0.28, 0, 7)
    ctx.fill()
    figure(ctx, { x: width * x, feet: height * feet, height: size }, garb, '#3a3626', {
      colour: '#fff0bc',
      side: 1,
      strength: 0.85,
      clarity: 0.4,
    })
  }
  develop(ctx, { bloom: 0.4, shadows: '#1c2c10', lights: '#fff0c4', vignette: 0.5 })
}

function leafy(ctx: Context, random: Random, at: { x: number; base: number; size: number }, colour: Rgb) {
  const { x, base, size } = at
  ctx.fillStyle = rgba(mix(colour, [40, 28, 20], 0.5), 1)
  ctx.fillRect(x - size * 0.025, base - size * 0.5, size * 0.05, size * 0.5)
  for (let i = 0; i < 150; i++) {
    const angle = random() * 6.3
    const reach = Math.sqrt(random()) * size * 0.34
    const px = x + Math.cos(angle) * reach
    const py = base - size * 0.66 + Math.sin(angle) * reach * 0.95
    const bright = Math.max(0, (px - x) / size + 0.35 - (py - base + size * 0.66) / size) * random()
    ctx.fillStyle = rgba(mix(colour, [255, 232, 140], bright * 0.6), 0.75)
    ctx.beginPath()
    ctx.ellipse(
      px,
      py,
      size * between(random, 0.02, 0.06),
      size * between(random, 0.015, 0.035),
      random() * 3,
      0,
      7,
    )
    ctx.fill()
  }
}
