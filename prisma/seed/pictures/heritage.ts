import { duneHeight, sand } from './desert.ts'
import { develop, fillVertical, glow, haze } from './light.ts'
import { palm } from './palms.ts'
import { figure } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, ridged, seededRandom } from './random.ts'
import { dim, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context } from './shade.ts'
import { clouds } from './sky.ts'
import { landscape } from './terrain.ts'
import { water } from './water.ts'

export const HERITAGE: Record<string, Picture> = {
  'oasis-palms': photo(drawOasis, { x: 0.5, y: 0.5 }),
  'old-fort': photo(drawFort, { x: 0.5, y: 0.5 }),
}

function drawOasis(ctx: Context, width: number, height: number) {
  const random = seededRandom('oasis')
  const horizon = height * 0.54
  fillVertical(ctx, 0, height, [
    [0, '#6f9dbb'],
    [0.35, '#c8cdb9'],
    [0.54, '#f4d9a2'],
    [1, '#c79a62'],
  ])
  const sun = { x: width * 0.2, y: height * 0.3 }
  glow(ctx, { ...sun, radius: 1000 }, '#ffe4a8', 0.8)
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 2) * 0.8 * smooth(30, 110, z),
    eye: 6,
    horizon: horizon - 60,
    near: 8,
    far: 400,
    focal: 1500,
    sun: [-0.8, 0.35, 0.2],
    rows: 220,
    colour: (ground, out) =>
      sand(ground, out, {
        shadow: [150, 96, 58],
        light: [246, 202, 138],
        air: [240, 214, 166],
        reach: 170,
        contrast: 1.3,
      }),
  })
  for (let row = 0; row < 4; row++) {
    const t = row / 3
    for (let i = 0; i < 26 - row * 4; i++) {
      const x = random() * width
      if (t > 0.5 && Math.abs(x - width * 0.5) < 260) continue
      palm(
        ctx,
        random,
        { x, base: horizon + t * 26, height: (130 + 190 * t) * between(random, 0.7, 1.15) },
        mix([150, 150, 96], [30, 40, 24], t),
        [255, 226, 140],
      )
    }
    ctx.fillStyle = rgba(mix([176, 160, 100], [40, 50, 28], t), 0.9)
    for (let i = 0; i < 150; i++) {
      ctx.beginPath()
      ctx.ellipse(
        random() * width,
        horizon + t * 24,
        between(random, 8, 34),
        between(random, 4, 20) * (0.5 + t),
        0,
        0,
        7,
      )
      ctx.fill()
    }
    haze(ctx, horizon, 120, '#ffe6ae', 0.4 * (1 - t))
  }
  water(ctx, { horizon: horizon + 34, deep: [36, 62, 54], rough: 0.13, mirror: [0.95, 0.62], seed: 8 })
  palm(ctx, random, { x: width * 0.12, base: height * 1.02, height: 980 }, [22, 26, 18], [255, 220, 130])
  palm(ctx, random, { x: width * 0.93, base: height * 1.02, height: 860 }, [20, 24, 17], [255, 220, 130])
  develop(ctx, { bloom: 0.3, shadows: '#2c2410', vignette: 0.5 })
}

function drawFort(ctx: Context, width: number, height: number) {
  const random = seededRandom('fort')
  const ground = height * 0.74
  fillVertical(ctx, 0, height, [
    [0, '#4b6f9c'],
    [0.4, '#9fb1bd'],
    [0.7, '#f2d4a4'],
    [1, '#f2d4a4'],
  ])
  clouds(ctx, {
    horizon: ground,
    cover: 0.4,
    light: [255, 238, 210],
    shadow: [140, 150, 174],
    sun: { x: 0, y: height * 0.4 },
    seed: 38,
  })
  landscape(ctx, {
    height: (x, z) =>
      smooth(60, 260, z) * ridged(x * 0.011 + 2, z * 0.01, 4) * 60 + noise(x * 0.3, z * 0.3) * 0.25,
    eye: 3.4,
    horizon: ground - 70,
    near: 5,
    far: 460,
    focal: 1300,
    sun: [-0.85, 0.32, -0.1],
    rows: 240,
    colour: (spot, out) =>
      sand(spot, out, {
        shadow: [112, 74, 58],
        light: [238, 188, 126],
        air: [226, 200, 166],
        reach: 190,
        contrast: 1.3,
      }),
  })
  wall(ctx, { x: width * 0.2, y: ground - 300, width: width * 0.62, height: 340 }, 13)
  keep(ctx, { x: width * 0.5, base: ground + 30, radius: 150, height: 560 })
  keep(ctx, { x: width * 0.19, base: ground + 62, radius: 128, height: 470 })
  keep(ctx, { x: width * 0.83, base: ground + 56, radius: 118, height: 430 })
  const gate = { x: width * 0.345, foot: ground + 40 }
  ctx.fillStyle = '#2a1a14'
  ctx.beginPath()
  ctx.moveTo(gate.x - 52, gate.foot)
  ctx.lineTo(gate.x - 52, gate.foot - 96)
  ctx.quadraticCurveTo(gate.x - 48, gate.foot - 158, gate.x, gate.foot - 172)
  ctx.quadraticCurveTo(gate.x + 48, gate.foot - 158, gate.x + 52, gate.foot - 96)
  ctx.lineTo(gate.x + 52, gate.foot)
  ctx.fill()
  figure(ctx, { x: width * 0.39, feet: ground + 96, height: 120 }, 'kandura', '#6f5340', {
    colour: '#ffe6b8',
    side: -1,
    strength: 0.8,
    clarity: 0.6,
  })
  for (const [x, size] of [
    [0.05, 420],
    [0.93, 520],
    [0.985, 380],
  ] as const)
    palm(ctx, random, { x: width * x, base: ground + 120, height: size }, [54, 56, 32], [255, 226, 140])
  develop(ctx, { bloom: 0.2, shadows: '#301a14', vignette: 0.48 })
}

function plaster(x: number, y: number): number {
  return (fbm(x * 0.02, y * 0.014, 4) - 0.5) * 0.5 + (noise(x * 0.22, y * 0.26) - 0.5) * 0.16
}

function wall(ctx: Context, at: { x: number; y: number; width: number; height: number }, teeth: number) {
  shade(ctx, at, 2, (x, y, out) => {
    const t = ((x - at.x) / at.width) * teeth * 2
    const merlon = Math.abs((t % 2) - 1)
    const top = at.y + (merlon > 0.5 ? 0 : 26) + noise(x * 0.05, 3) * 6
    out.a = smooth(top - 1, top + 1.5, y)
    const light = 0.62 + plaster(x, y) - 0.16 * smooth(at.y + 30, at.y + at.height, y)
    setMix(out, [92, 56, 42], [236, 186, 128], light)
    const hole = Math.max(Math.abs(((x - at.x) % 170) - 85) - 5, Math.abs(y - at.y - 96) - 16)
    dim(out, hole < 0 ? 0.35 : 1)
  })
}

function keep(ctx: Context, at: { x: number; base: number; radius: number; height: number }) {
  const top = at.base - at.height
  shade(
    ctx,
    { x: at.x - at.radius * 1.2, y: top - 30, width: at.radius * 2.4, height: at.height + 44 },
    2,
    (x, y, out) => {
      const t = (y - top) / at.height
      const radius = at.radius * (0.86 + 0.14 * t) * (t < 0.1 ? 1.06 : 1)
      const u = (x - at.x) / radius
      const curve = Math.sqrt(Math.max(0, 1 - u * u))
      const angle = Math.asin(Math.max(-1, Math.min(1, u)))
      const merlon = Math.sin(angle * 11 + 0.6) > -0.15 ? 0 : 0.05
      const rim = merlon - 0.02 + curve * 0.022
      out.a =
        smooth(1.004, 0.99, Math.abs(u)) *
        smooth(rim - 0.002, rim + 0.003, t) *
        smooth(1.012 + curve * 0.02, 1.006 + curve * 0.02, t)
      const sun = Math.max(0, -u * 0.86 + curve * 0.36)
      const light = 0.1 + sun * 0.84 + plaster(angle * 130 + at.x, y) * (0.35 + sun * 0.6)
      setMix(out, [66, 42, 42], [250, 200, 138], light)
      if (Math.abs(t - 0.115) < 0.008) dim(out, 0.72)
      const hole = Math.max(Math.abs((((angle + 4) * 1.9) % 1) - 0.5) - 0.055, Math.abs(t - 0.3) - 0.035)
      if (hole < 0) dim(out, 0.3)
    },
  )
}
