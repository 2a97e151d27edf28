import { cityscape } from './cityscape.ts'
import { develop, fillVertical, haze } from './light.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'

export const INTERCHANGE: Record<string, Picture> = {
  'highway-interchange': photo(drawInterchange, { x: 0.5, y: 0.6 }),
}

function drawInterchange(ctx: Context, _width: number, height: number) {
  const random = seededRandom('interchange')
  const horizon = height * 0.22
  fillVertical(ctx, 0, height, [
    [0, '#16223f'],
    [0.14, '#5b5a7c'],
    [0.22, '#d99a7a'],
    [0.3, '#2b2a40'],
    [1, '#090b14'],
  ])
  clouds(ctx, { horizon, cover: 0.4, light: [240, 160, 130], shadow: [50, 56, 88], seed: 5, strength: 0.6 })
  const free = (x: number, z: number) => z < 15 && Math.abs(x) < 11 - z * 0.12
  cityscape(ctx, random, {
    eye: 4.2,
    horizon,
    focal: 1500,
    near: 4,
    far: 60,
    front: [34, 38, 58],
    side: [52, 48, 66],
    roof: [24, 27, 42],
    air: [120, 98, 110],
    reach: 34,
    windows: 0.26,
    street: [255, 186, 110],
    height: (x, z, chance) =>
      free(x, z)
        ? 0
        : chance < 0.12
          ? 0
          : 0.3 + 1.2 * chance + 5 * noise(x * 0.2, z * 0.2) ** 3 * (z > 20 ? 1.5 : 0.4),
  })
  haze(ctx, horizon + 40, 130, '#e7a682', 0.35)
  const roads: [[number, number], [number, number], [number, number], [number, number], number][] = [
    [[-200, 760], [560, 520], [1300, 560], [2140, 420], 70],
    [[380, 1480], [760, 860], [1060, 560], [1130, 296], 150],
    [[-240, 1130], [420, 1060], [860, 700], [1090, 380], 62],
    [[1110, 370], [1180, 640], [1500, 900], [2160, 1010], 66],
    [[2100, 640], [1500, 600], [1000, 900], [620, 1360], 58],
  ]
  for (const [a, b, c, d, size] of roads) road(ctx, random, [a, b, c, d], size)
  develop(ctx, { bloom: 0.5, shadows: '#0a1030', lights: '#ffd6ac', vignette: 0.6 })
}

function road(ctx: Context, random: Random, curve: [number, number][], size: number) {
  const [a, b, c, d] = curve
  if (!a || !b || !c || !d) return
  const spot = (t: number, offset: number): [number, number] => {
    const r = 1 - t
    const x = r ** 3 * a[0] + 3 * r * r * t * b[0] + 3 * r * t * t * c[0] + t ** 3 * d[0]
    const y = r ** 3 * a[1] + 3 * r * r * t * b[1] + 3 * r * t * t * c[1] + t ** 3 * d[1]
    const dx = r * r * (b[0] - a[0]) + 2 * r * t * (c[0] - b[0]) + t * t * (d[0] - c[0])
    const dy = r * r * (b[1] - a[1]) + 2 * r * t * (c[1] - b[1]) + t * t * (d[1] - c[1])
    const length = Math.hypot(dx, dy) || 1
    const scale = (size * offset * Math.max(0.02, y - 290)) / 520
    return [x - (dy / length) * scale, y + (dx / length) * scale * 0.55]
  }
  const ribbon = (from: number, to: number, drop = 0) => {
    ctx.beginPath()
    for (let i = 0; i <= 50; i++) ctx.lineTo(spot(i / 50, from)[0], spot(i / 50, from)[1] + drop)
    for (let i = 50; i >= 0; i--) ctx.lineTo(spot(i / 50, to)[0], spot(i / 50, to)[1] + drop)
    ctx.fill()
  }
  ctx.fillStyle = 'rgba(3,4,9,.75)'
  ribbon(-0.66, 0.66, 26)
  ctx.fillStyle = '#57515c'
  ribbon(-0.6, 0.6, 5)
  ctx.fillStyle = '#20212e'
  ribbon(-0.55, 0.55)
  ctx.save()
  ctx.globalCompositeOperation = 'screen'
  for (const lane of [-0.42, -0.26, -0.1, 0.1, 0.26, 0.42]) {
    const colour: Rgb = lane < 0 ? [255, 222, 168] : [255, 64, 44]
    const bright = between(random, 0.55, 1)
    for (const [half, strength] of [
      [0.075, 0.14],
      [0.03, 0.36],
      [0.01, 0.9],
    ] as const) {
      ctx.fillStyle = rgba(colour, strength * bright)
      ribbon(lane - half, lane + half)
    }
  }
  ctx.restore()
}
