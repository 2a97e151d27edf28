import { duneHeight, sand } from './desert.ts'
import { develop, glow } from './light.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import { add, blend, dim, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Pixel, Rgb } from './shade.ts'
import { landscape } from './terrain.ts'

export const SCIENCE: Record<string, Picture> = {
  'satellite-orbit': photo(drawSatellite, { x: 0.38, y: 0.4 }),
  'night-sky': photo(drawNightSky, { x: 0.55, y: 0.4 }),
  'chip-macro': wide(drawChip, { x: 0.5, y: 0.5 }),
}

function drawSatellite(ctx: Context, width: number, height: number) {
  const random = seededRandom('satellite')
  ctx.fillStyle = '#03050b'
  ctx.fillRect(0, 0, width, height)
  for (let i = 0; i < 420; i++) {
    ctx.fillStyle = rgba([220, 230, 255], random() ** 3)
    ctx.fillRect(random() * width, random() * height, between(random, 0.8, 2.2), between(random, 0.8, 2.2))
  }
  const centre = { x: width * 0.72, y: height * 1.72 }
  const radius = height * 1.12
  shade(ctx, { x: 0, y: height * 0.4, width, height: height * 0.6 }, 2, (x, y, out) => {
    const dx = (x - centre.x) / radius
    const dy = (y - centre.y) / radius
    const r = Math.hypot(dx, dy)
    const sun = smooth(-0.95, 0.35, dx * 0.8 - dy * 0.35 - 0.25)
    if (r > 1) {
      const air = Math.exp(-(r - 1) * 34)
      setMix(out, [40, 110, 220], [190, 226, 255], air * sun)
      out.a = air * (0.15 + 0.85 * sun) * 0.95
      return
    }
    earth(out, { dx, dy, r, sun })
  })
  glow(ctx, { x: width * 0.99, y: height * 0.56, radius: 760 }, '#dcecff', 0.9)
  spacecraft(ctx, { x: width * 0.36, y: height * 0.36 })
  develop(ctx, { bloom: 0.34, shadows: '#04102c', lights: '#eaf2ff', vignette: 0.5 })
}

function earth(out: Pixel, spot: { dx: number; dy: number; r: number; sun: number }) {
  const nz = Math.sqrt(1 - spot.r * spot.r)
  const u = (spot.dx / (nz + 0.45)) * 3
  const v = (spot.dy / (nz + 0.45)) * 3
  const land = smooth(0.5, 0.54, fbm(u * 1.5 + 7, v * 1.5 + 2, 5))
  setMix(out, [8, 40, 86], [20, 84, 130], nz)
  const dry = fbm(u * 7, v * 7, 3)
  blend(out, mix([126, 98, 64], [204, 170, 120], dry), land)
  const cloud = smooth(0.52, 0.76, fbm(u * 2.6 + fbm(u * 2, v * 2, 2) * 2.4, v * 4.2 + 11, 5))
  blend(out, [244, 248, 252], cloud * 0.92)
  blend(out, [110, 180, 255], (1 - nz) ** 3 * 0.9)
  dim(out, 0.03 + spot.sun)
}

function spacecraft(ctx: Context, at: { x: number; y: number }) {
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.rotate(-0.36)
  for (const side of [-1, 1]) {
    ctx.fillStyle = '#8d949e'
    ctx.fillRect(side > 0 ? 60 : -130, -5, 70, 10)
    for (let panel = 0; panel < 3; panel++) {
      const x = side > 0 ? 128 + panel * 128 : -250 - panel * 128
      const cells = ctx.createLinearGradient(x, -90, x + 120, 90)
      cells.addColorStop(0, '#101c48')
      cells.addColorStop(0.55, '#27448e')
      cells.addColorStop(0.68, '#b4cdf4')
      cells.addColorStop(0.78, '#2c4a94')
      cells.addColorStop(1, '#0c1536')
      ctx.fillStyle = cells
      ctx.fillRect(x, -92, 122, 184)
      ctx.strokeStyle = 'rgba(206,218,240,.38)'
      ctx.lineWidth = 1.3
      ctx.beginPath()
      for (let i = 0; i <= 6; i++) {
        ctx.moveTo(x + (i * 122) / 6, -92)
        ctx.lineTo(x + (i * 122) / 6, 92)
      }
      for (let i = 0; i <= 8; i++) {
        ctx.moveTo(x, -92 + i * 23)
        ctx.lineTo(x + 122, -92 + i * 23)
      }
      ctx.stroke()
    }
  }
  shade(ctx, { x: -66, y: -86, width: 132, height: 172 }, 1, (x, y, out) => {
    // Gold foil: crumpled facets that each catch the light their own way.
    const facet = fbm(x * 0.035, y * 0.035, 3) - fbm((x + 5) * 0.035, (y - 5) * 0.035, 3)
    setMix(out, [48, 28, 10], [255, 214, 130], Math.max(0, Math.min(1, 0.42 + facet * 4.5 + x * 0.0032)))
  })
  const dish = ctx.createRadialGradient(24, -150, 4, 0, -128, 84)
  dish.addColorStop(0, '#ffffff')
  dish.addColorStop(0.5, '#b9c0cc')
  dish.addColorStop(1, '#3a4050')
  ctx.fillStyle = dish
  ctx.beginPath()
  ctx.ellipse(0, -128, 82, 36, 0.12, 0, 7)
  ctx.fill()
  ctx.strokeStyle = '#d9dee6'
  ctx.lineWidth = 4
  ctx.beginPath()
  ctx.moveTo(-40, -140)
  ctx.lineTo(4, -206)
  ctx.lineTo(44, -134)
  ctx.moveTo(0, -96)
  ctx.lineTo(0, -80)
  ctx.stroke()
  ctx.fillStyle = '#2c313c'
  ctx.fillRect(-34, 84, 68, 24)
  ctx.restore()
}

function drawNightSky(ctx: Context, width: number, height: number) {
  const random = seededRandom('night-sky')
  shade(ctx, { x: 0, y: 0, width, height }, 3, (x, y, out) => {
    const along = (x - width * 0.6) * 0.5 + (y - height * 0.4) * 0.86
    const across = ((x - width * 0.6) * 0.86 - (y - height * 0.4) * 0.5) / 300
    const warp = fbm(along * 0.003 + 3, across * 0.9, 3) - 0.5
    const band = Math.exp(-((across + warp * 0.9) ** 2) * 1.3)
    const cloud = fbm(x * 0.0042, y * 0.0042, 5)
    const dust =
      smooth(0.48, 0.72, fbm(x * 0.005 + 9, y * 0.005 + 3, 5)) * Math.exp(-((across + warp) ** 2) * 6)
    setMix(out, [6, 10, 24], [44, 60, 92], y / height)
    add(out, [150, 140, 170], band * cloud * 0.95)
    add(out, [120, 74, 60], band * band * smooth(0.45, 0.75, cloud) * 0.9)
    dim(out, 1 - dust * 0.72)
    blend(out, [214, 138, 84], smooth(height * 0.5, height * 0.84, y) * 0.42)
  })
  for (let i = 0; i < 3600; i++) {
    const x = random() * width
    const y = random() * height * 0.82
    const across = ((x - width * 0.6) * 0.86 - (y - height * 0.4) * 0.5) / 300
    if (random() > 0.35 + 0.65 * Math.exp(-across * across)) continue
    const size = 0.5 + random() ** 9 * 2.6
    ctx.fillStyle = rgba(
      random() < 0.25 ? [255, 220, 184] : [222, 232, 255],
      between(random, 0.2, 1) * (1 - y / height),
    )
    ctx.fillRect(x, y, size, size)
    if (size > 2) glow(ctx, { x, y, radius: 14 }, '#cfe0ff', 0.9)
  }
  const horizon = height * 0.76
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 11),
    eye: 11,
    horizon,
    near: 6,
    far: 300,
    focal: 1500,
    sun: [0.6, 0.3, 0.3],
    rows: 220,
    colour: (ground, out) =>
      sand(ground, out, {
        shadow: [8, 9, 18],
        light: [62, 56, 64],
        air: [120, 84, 70],
        reach: 150,
        contrast: 1.2,
      }),
  })
  tent(ctx, width * 0.3, height * 0.83)
  develop(ctx, { bloom: 0.32, shadows: '#060a20', lights: '#d9e4ff', vignette: 0.5 })
}

function tent(ctx: Context, x: number, y: number) {
  glow(ctx, { x, y: y - 20, radius: 240 }, '#ffa24a', 0.8)
  const cloth = ctx.createLinearGradient(0, y - 90, 0, y)
  cloth.addColorStop(0, '#4a2c1c')
  cloth.addColorStop(0.6, '#c9803e')
  cloth.addColorStop(1, '#ffcb7c')
  ctx.fillStyle = cloth
  ctx.beginPath()
  ctx.moveTo(x - 130, y)
  ctx.quadraticCurveTo(x - 60, y - 46, x - 34, y - 88)
  ctx.quadraticCurveTo(x, y - 66, x + 40, y - 84)
  ctx.quadraticCurveTo(x + 66, y - 44, x + 140, y)
  ctx.fill()
  ctx.fillStyle = '#2a170e'
  ctx.beginPath()
  ctx.moveTo(x - 26, y)
  ctx.lineTo(x, y - 60)
  ctx.lineTo(x + 14, y)
  ctx.fill()
}

function drawChip(ctx: Context, width: number, height: number) {
  const eye = { x: width * 0.5, y: -height * 0.42, focal: 1300 }
  const sparks: { x: number; y: number; colour: Rgb; size: number }[] = []
  shade(ctx, { x: 0, y: 0, width, height }, 1.5, (x, y, out) => {
    const z = (eye.focal * 1.1) / (y - eye.y)
    const u = ((x - eye.x) * z) / eye.focal
    const v = z
    const a = u * 0.82 - v * 0.57
    const b = u * 0.57 + v * 0.82
    const die = Math.max(Math.abs(a + 0.62), Math.abs(b - 1.02)) - 0.34
    const focus = Math.exp(-(((z - 1.18) / 0.5) ** 2))
    setMix(out, [4, 14, 18], [16, 50, 54], 0.5 + 0.4 * focus)
    if (die < 0) dieSurface(out, a + 0.62, b - 1.02)
    else traces(out, { a: a + 0.62, b: b - 1.02, die, focus })
    const light = Math.exp(-(((x - width * 0.66) / 700) ** 2) - ((y - height * 0.32) / 460) ** 2)
    add(out, [70, 110, 120], light * 0.32)
    dim(out, 0.3 + 0.8 * Math.exp(-(((y - height * 0.52) / (height * 0.52)) ** 2)))
  })
  const random = seededRandom('chip')
  for (let i = 0; i < 34; i++) {
    const near = random() < 0.5
    sparks.push({
      x: random() * width,
      y: near ? between(random, height * 0.84, height) : between(random, 0, height * 0.16),
      colour: random() < 0.6 ? [255, 190, 110] : [90, 220, 230],
      size: between(random, 16, 52),
    })
  }
  for (const spark of sparks) {
    ctx.fillStyle = rgba(spark.colour, 0.1)
    ctx.beginPath()
    ctx.arc(spark.x, spark.y, spark.size, 0, 7)
    ctx.fill()
  }
  develop(ctx, { bloom: 0.5, shadows: '#021a22', lights: '#e6fbff', vignette: 0.62 })
}

function dieSurface(out: Pixel, a: number, b: number) {
  const cellA = Math.floor((a + 1) * 11)
  const cellB = Math.floor((b + 1) * 7 + noise(cellA * 3.1, 2) * 3)
  const block = noise(cellA * 7.3, cellB * 5.9)
  const fine = noise(Math.floor(a * 260) * 1.3, Math.floor(b * 90) * 2.1)
  const film = 0.5 + 0.5 * Math.sin(a * 9 + b * 6 + block * 3)
  setMix(
    out,
    mix([60, 40, 92], [20, 96, 120], film),
    mix([226, 140, 96], [140, 210, 220], film),
    block * 0.42 + fine * 0.3,
  )
  const street = Math.min(Math.abs(((a + 1) * 11) % 1), Math.abs(((b + 1) * 7) % 1))
  if (street < 0.05) dim(out, 0.4)
}

function traces(out: Pixel, spot: { a: number; b: number; die: number; focus: number }) {
  const { a, b, die } = spot
  const across = Math.abs(a) > Math.abs(b) ? b : a
  const along = Math.max(Math.abs(a), Math.abs(b))
  const lane = Math.floor(across * 46)
  const shift = Math.floor(noise(lane * 3.7, Math.floor(along * 4)) * 2) * 0.4
  const width = Math.abs((across * 46 + shift) % 1) - 0.5
  const present = noise(lane * 9.1, Math.floor(along * 5 + lane * 0.3) * 1.7)
  const copper = smooth(0.3, 0.2, Math.abs(width)) * (present > 0.3 ? 1 : 0.1)
  blend(out, mix([120, 74, 40], [255, 206, 130], spot.focus), copper * 0.8)
  if (die < 0.05)
    setMix(out, [20, 22, 26], [196, 168, 110], smooth(0.05, 0.02, die) * (Math.abs(width) < 0.26 ? 1 : 0.25))
  const via = Math.hypot(((a * 9 + 50) % 1) - 0.5, ((b * 9 + 50) % 1) - 0.5)
  if (noise(Math.floor(a * 9 + 50) * 3, Math.floor(b * 9 + 50) * 5) > 0.72 && die > 0.1) {
    blend(out, [236, 196, 130], smooth(0.2, 0.16, via))
    dim(out, 1 - smooth(0.1, 0.07, via) * 0.85)
  }
}
