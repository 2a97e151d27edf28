import { dhow } from './boats.ts'
import { skyline, tower } from './buildings.ts'
import type { Facade } from './buildings.ts'
import { develop, fillVertical, glow, haze, stars } from './light.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, seededRandom } from './random.ts'
import { hex, mix, rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { water } from './water.ts'

export const CITY: Record<string, Picture> = {
  'harbour-night': photo(drawHarbourNight, { x: 0.6, y: 0.5 }),
  'city-skyline-dawn': photo(drawDawn, { x: 0.64, y: 0.45 }),
  'city-skyline-dusk': photo(drawDusk, { x: 0.4, y: 0.5 }),
}

function drawHarbourNight(ctx: Context, width: number, height: number) {
  const random = seededRandom('harbour-night')
  const horizon = height * 0.6
  fillVertical(ctx, 0, horizon + 2, [
    [0, '#0a1430'],
    [0.45, '#1b2f57'],
    [0.8, '#4d5879'],
    [1, '#b98a76'],
  ])
  stars(ctx, 'harbour', 160, horizon * 0.7)
  clouds(ctx, {
    horizon,
    cover: 0.36,
    light: [150, 120, 128],
    shadow: [30, 40, 74],
    strength: 0.6,
    seed: 4.2,
    streak: 2.4,
  })
  glow(ctx, { x: width * 0.62, y: horizon, radius: 900 }, '#e79a63', 0.5)
  const hump = (at: number) => (x: number) => 0.45 + 0.75 * Math.exp(-(((x - width * at) / 420) ** 2))
  const air: Rgb = [146, 118, 122]
  skyline(ctx, random, {
    base: horizon,
    min: 70,
    max: 260,
    width: [30, 66],
    gap: 0.1,
    shape: hump(0.6),
    facade: { lit: [74, 78, 104], dark: [58, 62, 88], air, fog: 0.75, windows: 0.1, cell: 6 },
  })
  skyline(ctx, random, {
    base: horizon,
    min: 90,
    max: 430,
    width: [44, 92],
    gap: 0.5,
    shape: hump(0.64),
    facade: { lit: [44, 54, 84], dark: [24, 31, 56], air, fog: 0.42, windows: 0.3, cell: 8 },
  })
  tower(
    ctx,
    random,
    { x: width * 0.64, base: horizon, width: 110, height: 560, top: 'needle' },
    {
      lit: [50, 60, 92],
      dark: [20, 27, 52],
      air,
      fog: 0.35,
      windows: 0.42,
      cell: 8,
    },
  )
  skyline(ctx, random, {
    base: horizon + 3,
    min: 14,
    max: 60,
    width: [40, 130],
    gap: 0,
    facade: { lit: [22, 27, 46], dark: [14, 18, 34], air, fog: 0.1, windows: 0.34, cell: 8 },
  })
  haze(ctx, horizon - 6, 70, '#e0a173', 0.3)
  for (let i = 0; i < 46; i++) {
    glow(
      ctx,
      { x: random() * width, y: horizon - between(random, 2, 14), radius: between(random, 10, 34) },
      '#ffcf8a',
      0.8,
    )
  }
  water(ctx, { horizon, deep: [8, 15, 34], rough: 0.42, mirror: [0.96, 0.55], scale: 1.1 })
  dhow(ctx, { x: 430, y: height * 0.87, size: 1.5 }, '#070a14', '#e9a36c')
  glow(ctx, { x: 520, y: height * 0.8, radius: 150 }, '#ffbf73', 0.9)
  ctx.fillStyle = '#ffe9bd'
  ctx.fillRect(517, height * 0.8 - 5, 6, 9)
  develop(ctx, { bloom: 0.42, shadows: '#0a1c3a', lights: '#ffdcb8', vignette: 0.6 })
}

function drawDawn(ctx: Context, width: number, height: number) {
  const random = seededRandom('dawn')
  fillVertical(ctx, 0, height, [
    [0, '#7f98b8'],
    [0.3, '#c3b6b6'],
    [0.52, '#f3c9a0'],
    [0.68, '#f7b982'],
    [1, '#d79a7c'],
  ])
  const sun = { x: width * 0.7, y: height * 0.5 }
  clouds(ctx, {
    horizon: height * 0.66,
    cover: 0.42,
    light: [255, 226, 190],
    shadow: [176, 156, 168],
    sun,
    seed: 9.1,
    streak: 3,
    strength: 0.7,
  })
  glow(ctx, { ...sun, radius: 1100 }, '#ffcf8f', 0.9)
  glow(ctx, { ...sun, radius: 240 }, '#fff3d6', 1)
  const base = height * 0.98
  const steps = 6
  for (let i = 0; i < steps; i++) {
    const t = i / (steps - 1)
    const dark = mix([214, 164, 138], [34, 36, 54], t ** 0.8)
    const facade: Facade = {
      lit: mix(dark, [120, 96, 96], 0.25),
      dark,
      air: mix([246, 196, 150], [198, 146, 126], t),
      fog: 0.95 - t * 0.3,
      cell: 5 + t * 5,
      edge: 0.3,
      windows: 0.02 * t,
      lamp: [255, 206, 150],
    }
    if (i === 3) {
      tower(
        ctx,
        random,
        { x: width * 0.585, base: base - 70, width: 150, height: 960, top: 'needle' },
        { ...facade, fog: 0.85 },
      )
    }
    skyline(ctx, random, {
      base: base - (1 - t) * 330 + (t === 1 ? 60 : 0),
      min: 50 + t * 40,
      max: 210 + t * 250,
      width: [34 + t * 44, 70 + t * 80],
      gap: 0.5 + t * 0.9,
      facade,
      shape: (x) => 0.5 + 0.6 * Math.exp(-(((x - width * (0.62 - 0.5 * (i % 2))) / 520) ** 2)),
    })
    const foot = base - (1 - t) * 330 + (t === 1 ? 60 : 0)
    fillVertical(ctx, foot - 2, height + 2, [
      [0, rgba(facade.air, 0.95)],
      [1, rgba(mix(facade.air, [120, 84, 84], 0.4), 1)],
    ])
    haze(
      ctx,
      base - (1 - t) * 300 - 20,
      150 + t * 40,
      mix([255, 214, 166], [226, 176, 150], t),
      0.6 - t * 0.2,
    )
  }
  glow(ctx, { ...sun, radius: 700 }, '#ffb469', 0.5)
  develop(ctx, { bloom: 0.3, shadows: '#3a3350', lights: '#ffe6c4', vignette: 0.42 })
}

function drawDusk(ctx: Context, width: number, height: number) {
  const random = seededRandom('dusk')
  fillVertical(ctx, 0, height, [
    [0, '#1d2447'],
    [0.25, '#4a3f6b'],
    [0.42, '#a5607a'],
    [0.54, '#ee8d62'],
    [0.62, '#f7b76c'],
    [1, '#20223e'],
  ])
  const sun = { x: width * 0.3, y: height * 0.58 }
  clouds(ctx, {
    horizon: height * 0.62,
    cover: 0.6,
    light: [255, 160, 110],
    shadow: [66, 52, 92],
    sun,
    seed: 2.7,
    streak: 2.2,
  })
  glow(ctx, { ...sun, radius: 900 }, '#ff9a52', 0.7)
  for (let i = 0; i < 4; i++) {
    const t = i / 3
    const dark = mix([122, 82, 104], [16, 17, 34], t)
    skyline(ctx, random, {
      base: height * (0.66 + 0.11 * t),
      min: 60 + 70 * t,
      max: 240 + 330 * t,
      width: [36 + 40 * t, 66 + 64 * t],
      gap: 0.3 + 0.9 * t,
      facade: {
        lit: mix(dark, [255, 150, 100], 0.28 - 0.14 * t),
        dark,
        air: [190, 104, 100],
        fog: 0.7 - 0.45 * t,
        windows: 0.08 + 0.24 * t,
        cell: 6 + 4 * t,
        edge: 0.35,
      },
      shape: (x) => 0.4 + 0.7 * Math.exp(-(((x - width * (0.36 + 0.3 * (i % 2))) / 480) ** 2)),
    })
    fillVertical(ctx, height * (0.66 + 0.11 * t), height, [
      [0, rgba(mix([170, 96, 96], [26, 25, 44], t), 1)],
      [1, '#14152a'],
    ])
    haze(ctx, height * (0.66 + 0.11 * t), 80, '#f0966c', 0.3 * (1 - t))
  }
  fillVertical(ctx, height * 0.99, height, [
    [0, '#07080f'],
    [1, '#07080f'],
  ])
  for (let i = 0; i < 900; i++) {
    const depth = random() ** 1.5
    const y = height * 0.765 + depth * height * 0.23
    ctx.fillStyle = rgba(random() < 0.7 ? [255, 190, 110] : [220, 230, 255], between(random, 0.15, 0.7))
    const size = 1.4 + depth * 4
    ctx.fillRect(random() * width, y, size, size * 0.8)
  }
  avenue(ctx, width, height)
  develop(ctx, { bloom: 0.42, shadows: '#1a1440', lights: '#ffd6b0', vignette: 0.55 })
}

/** The streaks that cars leave in a long exposure, from the vanishing point towards the eye. */
function avenue(ctx: Context, width: number, height: number) {
  const from: [number, number] = [width * 0.53, height * 0.74]
  ctx.save()
  ctx.globalCompositeOperation = 'screen'
  for (let lane = -7; lane <= 7; lane++) {
    if (lane === 0) continue
    const colour = lane < 0 ? hex('#ffd9a0') : hex('#ff4a34')
    const endX = width * 0.5 + lane * 74
    for (const [size, strength] of [
      [14, 0.12],
      [5, 0.35],
      [2, 0.8],
    ] as const) {
      ctx.beginPath()
      ctx.moveTo(from[0] + lane * 1.2, from[1])
      ctx.bezierCurveTo(from[0] + lane * 5 + 60, height * 0.82, endX - 120, height * 0.9, endX, height * 1.02)
      ctx.lineTo(endX + size * 1.2, height * 1.02)
      ctx.bezierCurveTo(
        endX - 120 + size,
        height * 0.9,
        from[0] + lane * 5 + 60 + size * 0.3,
        height * 0.82,
        from[0] + lane * 1.2 + 0.6,
        from[1],
      )
      ctx.fillStyle = rgba(colour, strength)
      ctx.fill()
    }
  }
  ctx.restore()
}
