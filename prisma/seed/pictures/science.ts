import { duneHeight, sand } from './desert.ts'
import { develop, fillVertical, glow } from './light.ts'
import { sculpture } from './people.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, ridged, seededRandom } from './random.ts'
import { add, blend, dim, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Pixel, Rgb } from './shade.ts'
import { landscape } from './terrain.ts'

export const SCIENCE: Record<string, Picture> = {
  'satellite-orbit': photo(drawSatellite, { x: 0.38, y: 0.4 }),
  'night-sky': photo(drawNightSky, { x: 0.55, y: 0.4 }),
  'chip-macro': wide(drawChip, { x: 0.5, y: 0.5 }),
  laboratory: photo(drawLaboratory, { x: 0.6, y: 0.45 }),
  'map-gulf': wide(drawMap, { x: 0.5, y: 0.5 }),
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
    const dust = smooth(0.48, 0.72, fbm(x * 0.005 + 9, y * 0.005 + 3, 5)) * Math.exp(-((across + warp) ** 2) * 6)
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
    ctx.fillStyle = rgba(random() < 0.25 ? [255, 220, 184] : [222, 232, 255], between(random, 0.2, 1) * (1 - y / height))
    ctx.fillRect(x, y, size, size)
    if (size > 2) glow(ctx, { x, y, radius: 14 }, '#cfe0ff', 0.9)
  }
  const horizon = height * 0.76
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 11), eye: 11, horizon, near: 6, far: 300, focal: 1500, sun: [0.6, 0.3, 0.3], rows: 220,
    colour: (ground, out) => sand(ground, out, { shadow: [8, 9, 18], light: [62, 56, 64], air: [120, 84, 70], reach: 150, contrast: 1.2 }),
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
    sparks.push({ x: random() * width, y: near ? between(random, height * 0.84, height) : between(random, 0, height * 0.16), colour: random() < 0.6 ? [255, 190, 110] : [90, 220, 230], size: between(random, 16, 52) })
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
  setMix(out, mix([60, 40, 92], [20, 96, 120], film), mix([226, 140, 96], [140, 210, 220], film), block * 0.42 + fine * 0.3)
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
  if (die < 0.05) setMix(out, [20, 22, 26], [196, 168, 110], smooth(0.05, 0.02, die) * (Math.abs(width) < 0.26 ? 1 : 0.25))
  const via = Math.hypot(((a * 9 + 50) % 1) - 0.5, ((b * 9 + 50) % 1) - 0.5)
  if (noise(Math.floor(a * 9 + 50) * 3, Math.floor(b * 9 + 50) * 5) > 0.72 && die > 0.1) {
    blend(out, [236, 196, 130], smooth(0.2, 0.16, via))
    dim(out, 1 - smooth(0.1, 0.07, via) * 0.85)
  }
}

function drawLaboratory(ctx: Context, width: number, height: number) {
  const random = seededRandom('laboratory')
  fillVertical(ctx, 0, height, [[0, '#2c4a58'], [0.5, '#7fa3a8'], [0.7, '#b5cdc9'], [1, '#1c2f38']])
  for (let i = 0; i < 42; i++) {
    const x = random() * width
    const y = between(random, height * 0.08, height * 0.62)
    const size = between(random, 24, 90)
    ctx.fillStyle = rgba(random() < 0.5 ? [236, 250, 248] : [150, 206, 210], between(random, 0.05, 0.2))
    ctx.beginPath()
    ctx.arc(x, y, size, 0, 7)
    ctx.fill()
  }
  for (let s = 0; s < 2; s++) {
    ctx.fillStyle = 'rgba(20,44,54,.4)'
    ctx.fillRect(width * 0.02, height * (0.24 + s * 0.2), width * 0.42, 10)
  }
  glow(ctx, { x: width * 0.72, y: height * 0.16, radius: 800 }, '#f2fffb', 0.55)
  sculpture(ctx, { x: width * 0.72, feet: height * 1.34, height: 1260 }, 'dress', {
    key: [-0.8, -0.5, 0.4], keyColour: [214, 236, 236], ambient: [52, 66, 76], rim: [0.8, -0.5], rimColour: [230, 255, 250],
  }, { colour: [222, 232, 230], amount: 0.55 })
  const bench = ctx.createLinearGradient(0, height * 0.78, 0, height)
  bench.addColorStop(0, '#dcebe8')
  bench.addColorStop(0.05, '#7f9a9c')
  bench.addColorStop(1, '#16262e')
  ctx.fillStyle = bench
  ctx.fillRect(0, height * 0.78, width, height * 0.22)
  for (const [x, size, tone] of [[0.1, 150, '#3fb6a8'], [0.235, 190, '#e0a23c'], [0.385, 165, '#4b7fd0'], [0.9, 175, '#c8506a']] as const) flask(ctx, { x: width * x, base: height * 0.9, size }, tone)
  for (let i = 0; i < 7; i++) tube(ctx, { x: width * 0.5 + i * 36, base: height * 0.885, tall: 150 }, ['#4fc2b4', '#e9b54e', '#d0607a'][i % 3] ?? '#4fc2b4')
  develop(ctx, { bloom: 0.34, shadows: '#06222c', lights: '#effffb', vignette: 0.5 })
}

function flask(ctx: Context, at: { x: number; base: number; size: number }, tone: string) {
  const { x, base, size } = at
  const path = () => {
    ctx.beginPath()
    ctx.moveTo(x - size * 0.13, base - size * 1.5)
    ctx.lineTo(x - size * 0.13, base - size * 0.95)
    ctx.lineTo(x - size * 0.56, base - size * 0.1)
    ctx.quadraticCurveTo(x - size * 0.56, base, x - size * 0.44, base)
    ctx.lineTo(x + size * 0.44, base)
    ctx.quadraticCurveTo(x + size * 0.56, base, x + size * 0.56, base - size * 0.1)
    ctx.lineTo(x + size * 0.13, base - size * 0.95)
    ctx.lineTo(x + size * 0.13, base - size * 1.5)
  }
  glow(ctx, { x: x + size * 0.3, y: base + 10, radius: size * 0.9 }, tone, 0.45)
  ctx.save()
  path()
  ctx.fillStyle = 'rgba(225,250,250,.16)'
  ctx.fill()
  ctx.clip()
  const liquid = ctx.createLinearGradient(x - size * 0.5, 0, x + size * 0.5, 0)
  liquid.addColorStop(0, rgba(mix([10, 30, 40], [255, 255, 255], 0.1), 0.9))
  liquid.addColorStop(0.3, tone)
  liquid.addColorStop(0.75, rgba(mix([255, 255, 255], [120, 220, 210], 0.35), 0.85))
  liquid.addColorStop(1, tone)
  ctx.globalAlpha = 0.85
  ctx.fillStyle = liquid
  ctx.fillRect(x - size, base - size * 0.52, size * 2, size)
  ctx.globalAlpha = 1
  ctx.fillStyle = 'rgba(255,255,255,.5)'
  ctx.fillRect(x - size, base - size * 0.52, size * 2, 3)
  ctx.restore()
  path()
  ctx.strokeStyle = 'rgba(240,255,255,.65)'
  ctx.lineWidth = 3
  ctx.stroke()
}

function tube(ctx: Context, at: { x: number; base: number; tall: number }, tone: string) {
  const glass = ctx.createLinearGradient(at.x, 0, at.x + 24, 0)
  glass.addColorStop(0, 'rgba(255,255,255,.5)')
  glass.addColorStop(0.3, 'rgba(255,255,255,.08)')
  glass.addColorStop(1, 'rgba(255,255,255,.4)')
  ctx.fillStyle = tone
  ctx.globalAlpha = 0.8
  ctx.beginPath()
  ctx.roundRect(at.x, at.base - at.tall * 0.55, 24, at.tall * 0.55, [0, 0, 12, 12])
  ctx.fill()
  ctx.globalAlpha = 1
  ctx.fillStyle = glass
  ctx.beginPath()
  ctx.roundRect(at.x, at.base - at.tall, 24, at.tall, [2, 2, 12, 12])
  ctx.fill()
}

const ARABIA: [number, number][] = [
  [40, 31.5], [47.7, 31], [48, 29.9], [48.1, 29.3], [48.5, 28.4], [49.3, 27.5], [50.1, 26.7], [50.2, 26.2], [50.3, 25.5], [50.8, 24.8], [50.75, 25.4], [50.9, 26],
  [51.25, 26.15], [51.6, 25.7], [51.6, 25.1], [51.35, 24.6], [51.6, 24.3], [52.4, 24.1], [53.4, 24.1], [54.2, 24.3], [54.7, 24.8], [55.3, 25.3], [55.95, 25.8],
  [56.1, 26.15], [56.4, 26.35], [56.4, 25.6], [56.35, 24.9], [56.8, 24.3], [57.8, 23.75], [58.7, 23.6], [59.3, 22.9], [59.8, 22.5], [59.3, 21.5], [58.6, 20.3], [57.8, 19], [40, 18],
]
const PERSIA: [number, number][] = [
  [47.7, 31], [48.6, 30.4], [49.1, 30.4], [50.1, 30], [50.7, 29.2], [51, 28.3], [51.6, 27.8], [52.5, 27.5], [53.4, 26.9], [54.3, 26.6], [55.3, 26.7], [56.2, 27.1], [57, 27],
  [57.3, 26], [57.8, 25.65], [59, 25.4], [61.6, 25.1], [64, 25.3], [64, 34], [46, 34],
]

function drawMap(ctx: Context, width: number, height: number) {
  const scale = width / 15.2
  const place = ([lon, lat]: [number, number]): [number, number] => [(lon - 46.2) * scale, height * 0.5 - (lat - 25.9) * scale * 1.09]
  shade(ctx, { x: 0, y: 0, width, height }, 3, (x, y, out) => {
    const deep = fbm(x * 0.003, y * 0.003, 4)
    setMix(out, [10, 44, 66], [36, 104, 122], deep * 0.7 + 0.2 * smooth(width, 0, x))
  })
  for (const [size, strength] of [[70, 0.1], [40, 0.14], [18, 0.24]] as const) {
    ctx.strokeStyle = rgba([126, 206, 200], strength)
    ctx.lineWidth = size
    ctx.lineJoin = 'round'
    for (const coast of [ARABIA, PERSIA]) {
      outline(ctx, coast.map(place))
      ctx.stroke()
    }
  }
  ctx.save()
  ctx.beginPath()
  for (const coast of [ARABIA, PERSIA]) trail(ctx, coast.map(place))
  ctx.shadowColor = 'rgba(2,14,24,.8)'
  ctx.shadowBlur = 26
  ctx.shadowOffsetX = 10
  ctx.shadowOffsetY = 14
  ctx.fillStyle = '#b39468'
  ctx.fill()
  ctx.shadowColor = 'transparent'
  ctx.clip()
  const high = (x: number, y: number) => {
    const zagros = smooth(0.1, 0.9, (x * 0.5 - y * 1.5 + 330) / 900 + 0.35)
    const hajar = Math.exp(-(((x - width * 0.68 - (y - height * 0.5) * 0.62) / 90) ** 2)) * smooth(height * 0.42, height * 0.56, y)
    return (zagros + hajar * 0.8) * ridged(x * 0.006 + y * 0.002, y * 0.0085 - x * 0.001, 5) + 0.12 * fbm(x * 0.02, y * 0.02, 3)
  }
  shade(ctx, { x: 0, y: 0, width, height }, 2.5, (x, y, out) => {
    const h = high(x, y)
    const slope = (h - high(x - 4, y - 4)) * 3.2
    setMix(out, [196, 160, 110], [120, 92, 66], smooth(0.05, 0.6, h))
    const dunes = Math.sin((x * 0.5 + y) * 0.08 + noise(x * 0.01, y * 0.01) * 9) * 0.05 * smooth(0.25, 0, h)
    dim(out, Math.max(0.3, 1 + slope + dunes))
  })
  ctx.restore()
  ctx.strokeStyle = 'rgba(255,240,206,.55)'
  ctx.lineWidth = 2
  for (const coast of [ARABIA, PERSIA]) {
    outline(ctx, coast.map(place))
    ctx.stroke()
  }
  lights(ctx, place)
  develop(ctx, { bloom: 0.3, shadows: '#04202e', vignette: 0.55 })
}

function lights(ctx: Context, place: (at: [number, number]) => [number, number]) {
  const cities: [number, number, number][] = [[48, 29.35, 1], [50.55, 26.2, 0.9], [51.5, 25.3, 1], [54.4, 24.45, 1.3], [55.3, 25.2, 1.5], [55.7, 24.2, 0.7], [58.4, 23.6, 1], [56.3, 27.2, 0.7], [50.1, 26.4, 0.9], [50.85, 28.95, 0.6]]
  for (const [lon, lat, size] of cities) {
    const [x, y] = place([lon, lat])
    glow(ctx, { x, y, radius: 70 * size }, '#ffd894', 1)
    glow(ctx, { x, y, radius: 22 * size }, '#fff6dc', 1)
  }
}

/** The coast with the small bends that a few dozen points leave out. */
function trail(ctx: Context, points: [number, number][]) {
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length] ?? point
    for (let n = 0; n < 10; n++) {
      const t = n / 10
      const x = point[0] + (next[0] - point[0]) * t
      const y = point[1] + (next[1] - point[1]) * t
      const dx = (fbm(x * 0.02, y * 0.02, 3) - 0.5) * 44
      const dy = (fbm(y * 0.02 + 40, x * 0.02, 3) - 0.5) * 44
      if (i === 0 && n === 0) ctx.moveTo(x + dx, y + dy)
      else ctx.lineTo(x + dx, y + dy)
    }
  })
  ctx.closePath()
}

function outline(ctx: Context, points: [number, number][]) {
  ctx.beginPath()
  trail(ctx, points)
}
