import { cityscape } from './cityscape.ts'
import { develop, fillVertical, glow, haze } from './light.ts'
import { line } from './lines.ts'
import { figure } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { mix, rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { water } from './water.ts'

export const STREETS: Record<string, Picture> = {
  'flood-street': photo(drawFlood, { x: 0.5, y: 0.55 }),
  'snow-city': photo(drawSnow, { x: 0.5, y: 0.55 }),
}

function canyon(
  ctx: Context,
  random: Random,
  look: { horizon: number; front: Rgb; side: Rgb; air: Rgb; reach: number; windows: number; lamp?: Rgb },
) {
  cityscape(ctx, random, {
    ...look,
    eye: 0.32,
    focal: 1150,
    near: 2,
    far: 26,
    roof: look.front,
    height: (x, _z, chance) =>
      Math.abs(x) < 1 ? 0 : 1.1 + chance * 2.2 + (Math.abs(x) > 2 ? chance * 2 : 0),
  })
}

function drawFlood(ctx: Context, width: number, height: number) {
  const random = seededRandom('flood')
  const horizon = height * 0.52
  fillVertical(ctx, 0, height, [
    [0, '#566270'],
    [0.3, '#8d969b'],
    [0.52, '#c2c2b8'],
    [1, '#5b6264'],
  ])
  clouds(ctx, { horizon, cover: 0.9, light: [186, 190, 190], shadow: [74, 84, 96], seed: 23, strength: 0.9 })
  canyon(ctx, random, {
    horizon,
    front: [54, 58, 66],
    side: [104, 102, 98],
    air: [196, 194, 182],
    reach: 15,
    windows: 0.14,
  })
  for (const [x, size] of [
    [0.455, 12],
    [0.56, 16],
    [0.4, 28],
    [0.64, 46],
  ] as const) {
    const feet = horizon + size * 1.5
    car(ctx, { x: width * x, y: feet, size }, '#2c3238')
    for (const side of [-1, 1])
      glow(ctx, { x: width * x + side * size * 0.9, y: feet - size * 0.5, radius: size * 3.4 }, '#fff0cc', 1)
  }
  haze(ctx, horizon, 90, '#d5d5cb', 0.4)
  water(ctx, {
    horizon: horizon + 16,
    deep: [70, 66, 56],
    rough: 0.2,
    mirror: [0.95, 0.6],
    seed: 12,
    scale: 1.6,
  })
  halfUnder(ctx, height * 0.8, () => car(ctx, { x: width * 0.28, y: height * 0.835, size: 120 }, '#1c2126'))
  halfUnder(ctx, height * 0.735, () => {
    figure(ctx, { x: width * 0.6, feet: height * 0.9, height: 430 }, 'plain', '#23282d', {
      colour: '#cfd6d6',
      side: 0,
      strength: 0.5,
    })
  })
  for (let i = 0; i < 900; i++) {
    const x = random() * width
    const y = random() * height
    const length = between(random, 14, 54)
    ctx.strokeStyle = rgba([226, 232, 234], between(random, 0.03, 0.14))
    ctx.lineWidth = between(random, 0.7, 1.8)
    line(ctx, [x, y], [x - length * 0.16, y + length])
  }
  develop(ctx, { bloom: 0.36, shadows: '#12222a', lights: '#e8eeea', vignette: 0.55 })
}

/** Draws what stands above the water, and its broken image below. */
function halfUnder(ctx: Context, level: number, draw: () => void) {
  const { width, height } = ctx.canvas
  ctx.save()
  ctx.beginPath()
  ctx.rect(0, 0, width, level)
  ctx.clip()
  draw()
  ctx.restore()
  for (let y = level; y < height; y += 7) {
    const depth = (y - level) / (height - level)
    ctx.save()
    ctx.beginPath()
    ctx.rect(0, y, width, 7)
    ctx.clip()
    ctx.globalAlpha = 0.42 * (1 - depth)
    ctx.translate((noise(y * 0.13, 5) - 0.5) * (14 + 60 * depth), 2 * level)
    ctx.scale(1, -1)
    draw()
    ctx.restore()
  }
}

function car(ctx: Context, at: { x: number; y: number; size: number }, colour: string) {
  const { x, y, size } = at
  const shine = ctx.createLinearGradient(0, y - size * 1.5, 0, y)
  shine.addColorStop(0, '#8d989e')
  shine.addColorStop(0.25, colour)
  shine.addColorStop(1, '#0c0e11')
  ctx.fillStyle = shine
  ctx.beginPath()
  ctx.moveTo(x - size * 1.3, y)
  ctx.bezierCurveTo(
    x - size * 1.36,
    y - size * 0.7,
    x - size * 1.2,
    y - size * 0.86,
    x - size * 0.98,
    y - size * 0.9,
  )
  ctx.bezierCurveTo(x - size * 0.8, y - size * 1.5, x - size * 0.6, y - size * 1.6, x, y - size * 1.6)
  ctx.bezierCurveTo(
    x + size * 0.6,
    y - size * 1.6,
    x + size * 0.8,
    y - size * 1.5,
    x + size * 0.98,
    y - size * 0.9,
  )
  ctx.bezierCurveTo(x + size * 1.2, y - size * 0.86, x + size * 1.36, y - size * 0.7, x + size * 1.3, y)
  ctx.fill()
  ctx.fillStyle = 'rgba(150,166,172,.5)'
  ctx.beginPath()
  ctx.roundRect(x - size * 0.74, y - size * 1.45, size * 1.48, size * 0.5, size * 0.16)
  ctx.fill()
}

function drawSnow(ctx: Context, width: number, height: number) {
  const random = seededRandom('snow')
  const horizon = height * 0.56
  fillVertical(ctx, 0, height, [
    [0, '#8291a6'],
    [0.56, '#cdd3da'],
    [0.6, '#dfe3e6'],
    [1, '#aeb9c8'],
  ])
  canyon(ctx, random, {
    horizon,
    front: [84, 92, 108],
    side: [116, 120, 130],
    air: [204, 210, 218],
    reach: 7,
    windows: 0.2,
    lamp: [255, 206, 138],
  })
  fillVertical(ctx, horizon + 26, height, [
    [0, 'rgba(216,222,230,0)'],
    [0.1, '#d6dce4'],
    [1, '#9fabbd'],
  ])
  for (let i = 0; i < 26; i++) {
    ctx.strokeStyle = rgba([112, 124, 146], between(random, 0.06, 0.2))
    ctx.lineWidth = between(random, 2, 14)
    const lane = between(random, -1, 1)
    line(ctx, [width / 2 + lane * 30, horizon + 40], [width / 2 + lane * 900, height + 20])
  }
  for (const [side, z] of [
    [-1, 9],
    [1, 9],
    [-1, 5.4],
    [1, 5.4],
    [-1, 3.4],
    [1, 3.4],
  ] as const) {
    const k = 1150 / z
    const x = width / 2 + side * 0.62 * k
    const foot = horizon + 0.32 * k
    ctx.strokeStyle = rgba(mix([170, 178, 190], [44, 50, 62], 3 / z), 1)
    ctx.lineWidth = k * 0.012
    line(ctx, [x, foot], [x, foot - k * 0.62])
    line(ctx, [x, foot - k * 0.62], [x - side * k * 0.1, foot - k * 0.64])
    glow(ctx, { x: x - side * k * 0.1, y: foot - k * 0.63, radius: k * 0.34 }, '#ffdca0', 1)
  }
  const walkers: [number, number, number][] = [
    [0.47, 0.66, 130],
    [0.55, 0.71, 200],
    [0.41, 0.79, 320],
  ]
  for (const [x, feet, size] of walkers)
    figure(ctx, { x: width * x, feet: height * feet, height: size }, 'abaya', '#3c4454', {
      colour: '#f3e2c4',
      side: 0,
      strength: 0.5,
      clarity: 0.04,
    })
  for (let i = 0; i < 1100; i++) {
    const near = random() ** 5
    ctx.fillStyle = rgba([250, 252, 255], between(random, 0.3, 0.85) * (1 - near * 0.65))
    ctx.beginPath()
    ctx.ellipse(random() * width, random() * height, 1.4 + near * 15, 1.6 + near * 17, 0.3, 0, 7)
    ctx.fill()
  }
  develop(ctx, { bloom: 0.26, shadows: '#223048', lights: '#f2f0ec', vignette: 0.42 })
}
