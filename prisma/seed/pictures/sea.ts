import { dhow } from './boats.ts'
import { develop, fillVertical, glow, haze } from './light.ts'
import { line } from './lines.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import { blend, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { water } from './water.ts'

export const SEA: Record<string, Picture> = {
  'sea-calm': wide(drawCalm, { x: 0.6, y: 0.45 }),
  'sea-storm': photo(drawStorm, { x: 0.5, y: 0.5 }),
  'fishing-boats': photo(drawFishingBoats, { x: 0.5, y: 0.6 }),
  mangroves: photo(drawMangroves, { x: 0.5, y: 0.55 }),
}

function drawCalm(ctx: Context, width: number, height: number) {
  const horizon = height * 0.46
  const sun = { x: width * 0.64, y: height * 0.36 }
  fillVertical(ctx, 0, horizon + 2, [
    [0, '#6f93b5'],
    [0.5, '#bfc4c8'],
    [1, '#f6d7ac'],
  ])
  clouds(ctx, {
    horizon,
    cover: 0.55,
    light: [255, 236, 208],
    shadow: [150, 160, 182],
    sun,
    seed: 44,
    streak: 1.6,
  })
  glow(ctx, { ...sun, radius: 800 }, '#ffe0a8', 0.9)
  glow(ctx, { ...sun, radius: 130 }, '#fffbe8', 1)
  haze(ctx, horizon, 60, '#ffe6c0', 0.5)
  water(ctx, {
    horizon,
    deep: [32, 74, 98],
    rough: 0.5,
    mirror: [0.92, 0.4],
    seed: 9,
    sun: { x: sun.x, colour: [255, 226, 170], width: 190, strength: 0.7 },
  })
  develop(ctx, { bloom: 0.26, shadows: '#0d3247', vignette: 0.42 })
}

function drawStorm(ctx: Context, width: number, height: number) {
  const horizon = height * 0.42
  fillVertical(ctx, 0, horizon + 4, [
    [0, '#252d37'],
    [0.7, '#596470'],
    [1, '#a2a79f'],
  ])
  const sun = { x: width * 0.62, y: horizon * 0.95 }
  clouds(ctx, {
    horizon,
    cover: 0.95,
    light: [170, 178, 178],
    shadow: [32, 38, 48],
    sun,
    seed: 71,
    scale: 0.8,
    strength: 1,
  })
  clouds(ctx, {
    horizon,
    cover: 0.5,
    light: [120, 130, 136],
    shadow: [22, 27, 36],
    sun,
    seed: 14,
    scale: 1.3,
    strength: 0.8,
  })
  shade(ctx, { x: 0, y: horizon - 300, width, height: 320 }, 4, (x, y, out) => {
    const veil = noise((x + y * 0.35) * 0.012, 3) * noise((x + y * 0.35) * 0.05, y * 0.004)
    out.r = 60
    out.g = 70
    out.b = 80
    out.a = smooth(0.25, 0.6, veil) * 0.7 * smooth(horizon - 300, horizon - 60, y)
  })
  stormWaves(ctx, horizon, height)
  const random = seededRandom('spray')
  for (let i = 0; i < 700; i++) {
    const y = between(random, horizon + 120, height)
    ctx.fillStyle = rgba([226, 234, 232], between(random, 0.05, 0.3))
    ctx.beginPath()
    ctx.arc(random() * width, y, between(random, 0.6, 2.4), 0, 7)
    ctx.fill()
  }
  develop(ctx, { bloom: 0.2, shadows: '#08202c', lights: '#dfe6e2', vignette: 0.6 })
}

/** Rows of waves from the horizon to the eye, each with its own lit face, dark hollow and foam. */
function stormWaves(ctx: Context, horizon: number, height: number) {
  const rows = 13
  for (let row = 0; row < rows; row++) {
    const t = row / (rows - 1)
    const base = horizon + (height - horizon) * 0.96 * t ** 1.9
    const size = 8 + 165 * t ** 1.5
    const length = 60 + 620 * t
    const next = size * 3.4 + 14
    const seed = row * 13.7
    const crest = (x: number) => {
      const sway = noise(x / length + seed, seed)
      return base - size * (1.5 * sway ** 1.5 + 0.35 * noise((x / length) * 3.1, seed + 5)) + size * 0.4
    }
    const crests = new Float32Array(Math.ceil(ctx.canvas.width / 2) + 2)
    for (let i = 0; i < crests.length; i++) crests[i] = crest(i * 2)
    const step = t < 0.3 ? 2 : 2.5
    shade(ctx, { x: 0, y: base - size * 1.6, width: ctx.canvas.width, height: next }, step, (x, y, out) => {
      const at = Math.floor(x / 2)
      const top = crests[at] ?? 0
      const under = (y - top) / size
      out.a = smooth(-0.006, 0.012, under)
      if (out.a <= 0) return
      const slope = ((crests[at + 1] ?? top) - top) / 2
      const fine = fbm(x / (26 + 40 * t) + seed, y / (9 + 15 * t) + under, 3)
      const face = Math.exp(-under * 1.7) * (0.75 + slope * 0.9)
      setMix(out, [22, 40, 48], [118, 150, 146], Math.max(0, Math.min(1, face * 0.62 + (fine - 0.5) * 0.7)))
      const lace = fbm(x / (44 + 50 * t) + seed * 3, y / (26 + 26 * t) - seed, 4)
      const foam = smooth(0.56, 0.72, lace + Math.exp(-under * 7) * 0.32 - 0.05)
      blend(out, [222, 230, 226], foam * (0.25 + 0.65 * Math.exp(-under * 2.2)))
      blend(out, [140, 150, 150], (1 - t) ** 3 * 0.75)
    })
  }
}

function drawFishingBoats(ctx: Context, width: number, height: number) {
  const horizon = height * 0.52
  const sun = { x: width * 0.36, y: horizon * 0.82 }
  fillVertical(ctx, 0, horizon + 2, [
    [0, '#58738f'],
    [0.45, '#b49f9c'],
    [0.8, '#efb583'],
    [1, '#f8cf96'],
  ])
  clouds(ctx, {
    horizon,
    cover: 0.5,
    light: [255, 214, 166],
    shadow: [124, 112, 130],
    sun,
    seed: 55,
    streak: 2.4,
    strength: 0.8,
  })
  glow(ctx, { ...sun, radius: 850 }, '#ffc880', 0.9)
  glow(ctx, { ...sun, radius: 120 }, '#fff6de', 1)
  hills(ctx, horizon, 90, '#b98f7e', 3)
  hills(ctx, horizon, 46, '#8d6c68', 8)
  haze(ctx, horizon, 60, '#ffd9a8', 0.5)
  const boats: [number, number, number][] = [
    [0.16, 6, 0.22],
    [0.52, 8, 0.28],
    [0.82, 14, 0.42],
    [0.68, 5, 0.18],
  ]
  for (const [x, drop, size] of boats)
    dhow(
      ctx,
      { x: width * x, y: horizon + drop, size },
      rgba(mix([150, 112, 98], [70, 50, 54], size * 2), 1),
      '#ffd9a0',
    )
  water(ctx, {
    horizon: horizon + 6,
    deep: [58, 72, 88],
    rough: 0.36,
    mirror: [0.95, 0.6],
    seed: 2,
    sun: { x: sun.x, colour: [255, 206, 140], width: 150, strength: 0.6 },
  })
  dhow(ctx, { x: width * 0.3, y: height * 0.7, size: 0.95 }, '#33262c', '#ffcf92')
  dhow(ctx, { x: width * 0.68, y: height * 0.86, size: 1.9 }, '#1c161c', '#ffc27c')
  develop(ctx, { bloom: 0.3, shadows: '#251c35', vignette: 0.48 })
}

function hills(ctx: Context, horizon: number, size: number, colour: string, seed: number) {
  ctx.beginPath()
  ctx.moveTo(0, horizon + 3)
  for (let x = 0; x <= ctx.canvas.width; x += 6)
    ctx.lineTo(x, horizon - size * (fbm(x / 300 + seed, seed, 4) * 1.7 - 0.45))
  ctx.lineTo(ctx.canvas.width, horizon + 3)
  ctx.fillStyle = colour
  ctx.fill()
}

function drawMangroves(ctx: Context, width: number, height: number) {
  const random = seededRandom('mangroves')
  const horizon = height * 0.5
  fillVertical(ctx, 0, horizon + 2, [
    [0, '#8fb0b4'],
    [0.6, '#d6dccb'],
    [1, '#f2e6c4'],
  ])
  glow(ctx, { x: width * 0.52, y: horizon * 0.7, radius: 900 }, '#fff0c2', 0.8)
  for (let row = 0; row < 4; row++) {
    const t = row / 3
    const opening = 60 + t * 330
    const base = horizon + 4
    for (let i = 0; i < 110; i++) {
      const side = random() < 0.5 ? -1 : 1
      const x = width * 0.52 + side * (opening + random() * width * 0.62)
      tree(
        ctx,
        random,
        { x, base, size: (50 + 175 * t) * between(random, 0.6, 1.05) },
        mix([168, 184, 160], [30, 48, 34], t),
      )
    }
    haze(ctx, base, 90, '#f1ecca', 0.45 * (1 - t))
  }
  water(ctx, { horizon: horizon + 4, deep: [38, 62, 56], rough: 0.2, mirror: [0.95, 0.62], seed: 6 })
  for (let i = 0; i < 120; i++) {
    const x = random() * width
    const y = between(random, height * 0.86, height * 1.02)
    ctx.strokeStyle = rgba([22, 30, 24], 0.9)
    ctx.lineWidth = between(random, 2, 5)
    line(ctx, [x, y], [x + between(random, -4, 4), y - between(random, 14, 60)])
  }
  develop(ctx, { bloom: 0.28, shadows: '#10302c', lights: '#fff3cf', vignette: 0.5 })
}

function tree(
  ctx: Context,
  random: () => number,
  at: { x: number; base: number; size: number },
  colour: Rgb,
) {
  const { x, base, size } = at
  ctx.strokeStyle = rgba(mix(colour, [30, 24, 20], 0.4), 0.9)
  ctx.lineWidth = Math.max(1, size * 0.018)
  for (let i = -3; i <= 3; i++) {
    ctx.beginPath()
    ctx.moveTo(x, base - size * 0.4)
    ctx.quadraticCurveTo(x + i * size * 0.1, base - size * 0.3, x + i * size * 0.13, base)
    ctx.stroke()
  }
  for (let i = 0; i < 34; i++) {
    const angle = random() * 6.3
    const reach = Math.sqrt(random()) * size * 0.44
    const px = x + Math.cos(angle) * reach * 1.15
    const py = base - size * 0.62 + Math.sin(angle) * reach * 0.72
    const up = smooth(size * 0.3, -size * 0.35, py - (base - size * 0.62))
    ctx.fillStyle = rgba(mix(colour, [208, 206, 130], up * 0.34 * random()), 0.9)
    ctx.beginPath()
    ctx.ellipse(
      px,
      py,
      size * between(random, 0.05, 0.12),
      size * between(random, 0.03, 0.07),
      random() * 3,
      0,
      7,
    )
    ctx.fill()
  }
}
