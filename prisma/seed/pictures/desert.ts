import { develop, fillVertical, glow, haze } from './light.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { fbm, noise, ridged } from './random.ts'
import { blend, dim, hex, setMix, smooth } from './shade.ts'
import type { Context, Pixel, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { landscape } from './terrain.ts'
import type { Ground } from './terrain.ts'

export const DESERT: Record<string, Picture> = {
  'dunes-noon': photo(drawDunesNoon, { x: 0.5, y: 0.6 }),
  'dunes-sunset': photo(drawDunesSunset, { x: 0.6, y: 0.5 }),
  'desert-road': wide(drawDesertRoad, { x: 0.5, y: 0.6 }),
  'mountain-wadi': photo(drawWadi, { x: 0.5, y: 0.5 }),
}

/** Dunes: long gentle windward backs that end in a sharp crest and fall off steeply behind it. */
export function duneHeight(x: number, z: number, seed: number): number {
  const warp = noise(x * 0.05 + seed, z * 0.05) * 9 + noise(x * 0.17, z * 0.17 + seed) * 2.2
  const phase = (z * 0.55 + x * 0.34 + warp * 3.2) / 22
  const t = phase - Math.floor(phase)
  const saw = t < 0.72 ? smooth(0, 0.72, t) ** 1.15 : 1 - smooth(0.72, 1, t) ** 0.85
  const size = 0.35 + 1.1 * noise(x * 0.03 + 9 + seed, z * 0.03)
  return saw * 3.6 * size + noise(x * 0.02, z * 0.02 + seed) * 9
}

function ripples(x: number, z: number): number {
  const bend = noise(x * 0.8, z * 0.8) * 5
  return Math.sin(x * 3.4 + z * 7 + bend) * 0.5 + Math.sin(x * 6.3 + z * 11 + bend * 1.7) * 0.3
}

export function sand(
  ground: Ground,
  out: Pixel,
  tones: { shadow: Rgb; light: Rgb; air: Rgb; reach: number; contrast: number },
) {
  const z = ground.distance
  const fade = Math.exp(-z / 26)
  const texture = fade > 0.03 ? ripples(ground.x, z) * 0.09 * fade : 0
  const grain = (noise(ground.x * 40, z * 40) - 0.5) * 0.1 * fade
  const light = Math.max(
    0,
    Math.min(1, ground.light * tones.contrast + (texture + grain) * (0.4 + ground.light)),
  )
  setMix(out, tones.shadow, tones.light, light)
  blend(out, tones.air, 1 - Math.exp(-z / tones.reach))
}

function drawDunesNoon(ctx: Context, _width: number, height: number) {
  const horizon = height * 0.36
  fillVertical(ctx, 0, height, [
    [0, '#3f7fb4'],
    [0.2, '#86b2ce'],
    [0.36, '#e3dccb'],
    [1, '#e3dccb'],
  ])
  clouds(ctx, {
    horizon,
    cover: 0.2,
    light: [255, 255, 252],
    shadow: [190, 204, 216],
    seed: 31,
    streak: 2.5,
    strength: 0.7,
  })
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 3),
    eye: 13.5,
    horizon,
    near: 6,
    far: 420,
    focal: 1500,
    sun: [-0.75, 0.5, 0.25],
    colour: (ground, out) =>
      sand(ground, out, {
        shadow: [146, 92, 52],
        light: [247, 209, 150],
        air: [226, 212, 190],
        reach: 190,
        contrast: 1.15,
      }),
  })
  haze(ctx, horizon + 10, 120, '#f0e6d2', 0.3)
  develop(ctx, { bloom: 0.12, vignette: 0.36, shadows: '#5a2c10' })
}

function drawDunesSunset(ctx: Context, width: number, height: number) {
  const horizon = height * 0.44
  const sun = { x: width * 0.74, y: height * 0.36 }
  fillVertical(ctx, 0, height, [
    [0, '#41507c'],
    [0.16, '#9a6f83'],
    [0.3, '#e9925f'],
    [0.42, '#ffc680'],
    [1, '#ffc680'],
  ])
  clouds(ctx, {
    horizon,
    cover: 0.5,
    light: [255, 190, 130],
    shadow: [120, 82, 104],
    sun,
    seed: 12,
    streak: 3.2,
    strength: 0.75,
  })
  glow(ctx, { ...sun, radius: 950 }, '#ffb25e', 0.9)
  glow(ctx, { ...sun, radius: 130 }, '#fff2cf', 1)
  ctx.fillStyle = '#fff6dc'
  ctx.beginPath()
  ctx.arc(sun.x, sun.y, 40, 0, 7)
  ctx.fill()
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 8.4),
    eye: 14,
    horizon,
    near: 6,
    far: 380,
    focal: 1600,
    sun: [0.85, 0.17, 0.35],
    colour: (ground, out) =>
      sand(ground, out, {
        shadow: [62, 33, 44],
        light: [255, 156, 78],
        air: [244, 166, 106],
        reach: 130,
        contrast: 1.9,
      }),
  })
  glow(ctx, { x: sun.x, y: horizon, radius: 800 }, '#ff9a4a', 0.4)
  develop(ctx, { bloom: 0.32, vignette: 0.5, shadows: '#3a1230' })
}

function drawDesertRoad(ctx: Context, width: number, height: number) {
  const horizon = height * 0.42
  const sun = { x: width * 0.3, y: height * 0.34 }
  fillVertical(ctx, 0, height, [
    [0, '#6b8fae'],
    [0.28, '#cdbfae'],
    [0.42, '#f2d3a2'],
    [1, '#f2d3a2'],
  ])
  clouds(ctx, {
    horizon,
    cover: 0.34,
    light: [255, 238, 212],
    shadow: [166, 158, 166],
    sun,
    seed: 21,
    streak: 2,
  })
  glow(ctx, { ...sun, radius: 900 }, '#ffd79a', 0.8)
  const bend = (z: number) => Math.sin(z * 0.014 + 0.2) * 16 - Math.sin(0.2) * 16
  landscape(ctx, {
    height: (x, z) => {
      const off = Math.abs(x - bend(z))
      return (
        smooth(5, 40, off) * (duneHeight(x, z, 5) - 3) +
        smooth(60, 240, z) * ridged(x * 0.012, z * 0.012, 3) * 20 * smooth(20, 120, off)
      )
    },
    eye: 3.1,
    horizon,
    near: 3,
    far: 600,
    focal: 1300,
    sun: [-0.8, 0.3, 0.4],
    colour: (ground, out) => {
      const z = ground.distance
      const off = Math.abs(ground.x - bend(z))
      sand(ground, out, {
        shadow: [120, 74, 52],
        light: [246, 192, 126],
        air: [240, 206, 160],
        reach: 150,
        contrast: 1.5,
      })
      const drift = fbm(ground.x * 0.5, z * 0.16, 3)
      const asphalt = smooth(4.1, 3.7, off + smooth(0.5, 0.75, drift) * 0.5)
      if (asphalt > 0) {
        const wear = 66 + noise(ground.x * 30, z * 30) * 14 + smooth(0.9, 0.2, Math.abs(off - 1.8)) * -10
        const air = 1 - Math.exp(-z / 170)
        const dashes = smooth(0.15, 0.07, off) * smooth(4.6, 4.4, z % 9)
        const paint = 0.75 * Math.max(dashes, smooth(0.16, 0.05, Math.abs(off - 3.4)))
        const tone = wear + (214 - wear) * paint
        blend(
          out,
          [tone + (240 - tone) * air + 10, tone + (206 - tone) * air + 2, tone + (160 - tone) * air],
          asphalt,
        )
      }
    },
  })
  haze(ctx, horizon, 90, '#ffe4b6', 0.5)
  develop(ctx, { bloom: 0.25, vignette: 0.46, shadows: '#40201c' })
}

function drawWadi(ctx: Context, _width: number, height: number) {
  const horizon = height * 0.4
  fillVertical(ctx, 0, height, [
    [0, '#5f88ad'],
    [0.25, '#b4c3cc'],
    [0.42, '#efe0c8'],
    [1, '#efe0c8'],
  ])
  clouds(ctx, {
    horizon,
    cover: 0.4,
    light: [255, 250, 240],
    shadow: [168, 176, 190],
    sun: { x: 300, y: 200 },
    seed: 17,
  })
  const bed = (z: number) => Math.sin(z * 0.045) * 5 + Math.sin(z * 0.018 + 1) * 8 - 6
  const pool = hex('#3f7f78')
  landscape(ctx, {
    height: (x, z) => {
      const off = Math.abs(x - bed(z))
      const rise = smooth(3, 60, off) * (34 + z * 0.14)
      return (
        rise * (0.3 + ridged(x * 0.035 + 4, z * 0.03, 5)) + fbm(x * 0.4, z * 0.4, 2) * 0.9 * smooth(1, 4, off)
      )
    },
    eye: 9,
    horizon,
    near: 5,
    far: 520,
    focal: 1250,
    sun: [-0.7, 0.42, -0.15],
    rows: 380,
    colour: (ground, out) => {
      const z = ground.distance
      const strata = noise(ground.height * 0.9 + noise(ground.x * 0.1, z * 0.1) * 3, 4) * 0.3
      const rough = (fbm(ground.x * 1.4 + ground.height, z * 1.4, 3) - 0.5) * 0.5 * Math.exp(-z / 70)
      const light = Math.max(0, Math.min(1, ground.light * 1.15 + strata * 0.35 + rough * 0.5 - 0.08))
      setMix(out, [58, 46, 52], [226, 178, 132], light)
      const off = Math.abs(ground.x - bed(z))
      const gravel = smooth(5, 2.6, off)
      blend(
        out,
        [196 + rough * 70, 178 + rough * 70, 154 + rough * 60],
        gravel * 0.8 * (0.4 + ground.light * 0.6),
      )
      const wet = smooth(1.7, 1.2, off + noise(z * 0.4, 2) * 1.4 - 0.3)
      blend(out, pool, wet * 0.9)
      const green = smooth(0.62, 0.72, noise(ground.x * 1.1, z * 0.9)) * smooth(7, 4, off) * (1 - wet)
      blend(out, [54, 70, 38], green * 0.85)
      if (ground.light < 0.1) dim(out, 0.94)
      blend(out, [206, 208, 208], 1 - Math.exp(-z / 210))
    },
  })
  develop(ctx, { bloom: 0.16, vignette: 0.45, shadows: '#24203a' })
}
