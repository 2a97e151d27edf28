import { line } from './city.ts'
import { duneHeight, sand } from './desert.ts'
import { beam, develop, fillVertical, glow, haze } from './light.ts'
import { crowd, figure, sculpture } from './people.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { court, grass, paintLine } from './pitch.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { blend, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { landscape } from './terrain.ts'

export const SPORT: Record<string, Picture> = {
  'football-stadium': photo(drawStadium, { x: 0.5, y: 0.6 }),
  'football-goal': photo(drawGoal, { x: 0.45, y: 0.55 }),
  'tennis-court': photo(drawTennis, { x: 0.5, y: 0.6 }),
  'formula-track': wide(drawFormula, { x: 0.45, y: 0.65 }),
  'cycling-race': wide(drawCycling, { x: 0.5, y: 0.6 }),
  'camel-race': wide(drawCamels, { x: 0.5, y: 0.6 }),
}

function stands(ctx: Context, tribune: { top: number; bottom: number; bowl: number; bright: number }) {
  const { width } = ctx.canvas
  const { top, bottom } = tribune
  shade(ctx, { x: 0, y: top - 140, width, height: bottom - top + 150 }, 2, (x, y, out) => {
    const off = (x - width / 2) / (width / 2)
    const sag = tribune.bowl * off * off
    const t = (y - top + sag) / (bottom - top)
    out.a = smooth(0, 0.01, t) * smooth(1.012, 1, t + (sag / (bottom - top)) * 0)
    const tier = t < 0.46 ? 0 : t < 0.56 ? 1 : 2
    if (tier === 1) {
      setMix(out, [10, 12, 20], [54, 66, 90], smooth(0.47, 0.5, t) * smooth(0.56, 0.53, t))
      blend(out, [226, 232, 240], smooth(0.5, 0.505, t) * smooth(0.545, 0.54, t) * (0.3 + 0.7 * smooth(0.4, 0.6, noise(x * 0.018, 2))) * 0.7)
      return
    }
    const row = Math.floor(y / 7)
    const seat = noise(Math.floor(x / 6 + (row % 2) * 0.5) * 13.7, row * 7.3)
    const hue = noise(Math.floor(x / 6) * 5.1, row * 3.9)
    const pixel = Math.hypot(((x % 6) - 3) / 3, ((y % 7) - 3.5) / 3.5)
    const light = (0.16 + 0.5 * seat) * smooth(1.1, 0.4, pixel) * tribune.bright * (0.55 + 0.5 * t)
    setMix(out, [9, 11, 20], hue > 0.62 ? [210, 84, 70] : hue < 0.34 ? [226, 222, 214] : [92, 112, 150], light)
    const stair = Math.abs((((x + off * t * 160) / 190 + 10) % 1) - 0.5)
    blend(out, [70, 74, 84], smooth(0.03, 0.018, stair) * 0.6)
  })
}

function flashes(ctx: Context, random: Random, count: number, top: number, bottom: number) {
  for (let i = 0; i < count; i++) glow(ctx, { x: random() * ctx.canvas.width, y: between(random, top, bottom), radius: between(random, 8, 26) }, '#e8f2ff', 0.9)
}

function floodlights(ctx: Context, x: number, y: number, size: number) {
  for (let r = 0; r < 3; r++) {
    for (let c = 0; c < 7; c++) glow(ctx, { x: x + (c - 3) * size * 0.3, y: y + (r - 1) * size * 0.3, radius: size * 0.7 }, '#eef5ff', 0.8)
  }
  glow(ctx, { x, y, radius: size * 7 }, '#bcd6ff', 0.6)
}

function drawStadium(ctx: Context, width: number, height: number) {
  const random = seededRandom('stadium')
  fillVertical(ctx, 0, height, [[0, '#0a1228'], [0.3, '#28385c'], [0.45, '#4a5676'], [1, '#0b1c12']])
  clouds(ctx, { horizon: height * 0.4, cover: 0.4, light: [130, 140, 170], shadow: [28, 36, 62], seed: 12, strength: 0.6 })
  stands(ctx, { top: height * 0.27, bottom: height * 0.585, bowl: 150, bright: 1 })
  flashes(ctx, random, 46, height * 0.26, height * 0.52)
  ctx.fillStyle = '#0c101c'
  ctx.beginPath()
  ctx.moveTo(0, height * 0.05)
  ctx.quadraticCurveTo(width / 2, height * 0.34, width, height * 0.05)
  ctx.lineTo(width, height * 0.1)
  ctx.quadraticCurveTo(width / 2, height * 0.365, 0, height * 0.1)
  ctx.fill()
  for (let i = 0; i <= 34; i++) {
    const t = i / 34
    const y = height * (0.1 * (1 - t) ** 2 + 2 * 0.365 * t * (1 - t) + 0.1 * t * t)
    glow(ctx, { x: width * t, y, radius: 42 }, '#f2f7ff', 0.9)
  }
  const horizon = height * 0.3
  const focal = 1500
  court(ctx, {
    horizon, eye: 22, focal, centre: width / 2, top: height * 0.575,
    paint: (u, z, out) => {
      grass(out, u, z, { dark: [22, 66, 30], light: [92, 156, 70], band: 5.5 })
      if (z > 79) setMix(out, [30, 40, 60], [60, 76, 104], noise(u * 0.4, 1))
      const side = 52
      paintLine(out, z - 77, z, focal)
      paintLine(out, z - 33, z, focal)
      paintLine(out, Math.abs(u) < side ? u : 9, z, focal)
      paintLine(out, Math.hypot(u, z - 55) - 9.15, z, focal)
      for (const end of [-side, side]) {
        paintLine(out, u - end, z, focal)
        paintLine(out, Math.max(Math.abs(u - end) - 16.5, Math.abs(z - 55) - 20), z, focal)
        paintLine(out, Math.max(Math.abs(u - end) - 5.5, Math.abs(z - 55) - 9), z, focal)
      }
      blend(out, [214, 234, 200], 0.13 * Math.exp(-((u / 40) ** 2) - ((z - 52) / 26) ** 2))
    },
  })
  for (let i = 0; i < 19; i++) player(ctx, random, { u: between(random, -40, 40), z: between(random, 38, 74), horizon, focal, eye: 22 }, i % 2 ? [206, 52, 50] : [236, 234, 226])
  for (const [x, lean] of [[0.14, 300], [0.38, 90], [0.62, -90], [0.86, -300]] as const) beam(ctx, [width * x, height * 0.16], [width * x + lean, height], 300, 'rgba(214,230,255,.13)')
  haze(ctx, height * 0.57, 90, '#b8cce4', 0.24)
  develop(ctx, { bloom: 0.5, shadows: '#08182a', lights: '#e4efff', vignette: 0.58 })
}

function player(ctx: Context, random: Random, at: { u: number; z: number; horizon: number; focal: number; eye: number }, shirt: Rgb) {
  const k = at.focal / at.z
  const x = ctx.canvas.width / 2 + at.u * k
  const feet = at.horizon + at.eye * k
  const tall = 1.85 * k
  for (const [dx, dy] of [[1.1, 0.2], [-1.1, 0.24], [0.7, -0.2]] as const) {
    ctx.strokeStyle = 'rgba(0,14,4,.3)'
    ctx.lineWidth = tall * 0.16
    line(ctx, [x, feet], [x + dx * tall * 0.7, feet + dy * tall * 0.5])
  }
  const stride = between(random, -0.28, 0.28) * tall
  ctx.strokeStyle = '#3c2a22'
  ctx.lineCap = 'round'
  ctx.lineWidth = tall * 0.09
  line(ctx, [x, feet - tall * 0.45], [x + stride, feet])
  line(ctx, [x, feet - tall * 0.45], [x - stride * 0.8, feet - Math.abs(stride) * 0.3])
  ctx.strokeStyle = rgba(shirt, 1)
  ctx.lineWidth = tall * 0.24
  line(ctx, [x, feet - tall * 0.5], [x + stride * 0.16, feet - tall * 0.74])
  ctx.lineWidth = tall * 0.08
  line(ctx, [x + stride * 0.16, feet - tall * 0.76], [x - stride * 0.9, feet - tall * 0.58])
  ctx.fillStyle = '#3a2820'
  ctx.beginPath()
  ctx.arc(x + stride * 0.24, feet - tall * 0.92, tall * 0.085, 0, 7)
  ctx.fill()
}

function drawGoal(ctx: Context, width: number, height: number) {
  const random = seededRandom('goal')
  fillVertical(ctx, 0, height, [[0, '#0b1226'], [1, '#0c1c12']])
  stands(ctx, { top: height * 0.06, bottom: height * 0.56, bowl: 0, bright: 0.8 })
  flashes(ctx, random, 26, 90, height * 0.5)
  for (const x of [0.18, 0.82]) floodlights(ctx, width * x, height * 0.07, 46)
  const horizon = height * 0.44
  court(ctx, {
    horizon, eye: 1.15, focal: 1500, centre: width / 2, top: height * 0.53,
    paint: (u, z, out) => {
      grass(out, u * 1.6, z * 2, { dark: [16, 54, 24], light: [96, 156, 68], band: 5 })
      paintLine(out, (z - 9.2) * 0.5, z, 1500)
      blend(out, [8, 14, 12], smooth(11, 30, z) * 0.6)
    },
  })
  goalFrame(ctx, { x: width * 0.14, y: height * 0.15, width: width * 0.72, height: height * 0.42 })
  sculpture(ctx, { x: width * 0.36, feet: height * 0.665, height: 470 }, 'player', {
    key: [0.6, -0.7, 0.4], keyColour: [220, 224, 236], ambient: [34, 40, 54], rim: [-0.8, -0.6], rimColour: [210, 228, 255],
  })
  ball(ctx, { x: width * 0.71, y: height * 0.33, size: 50 })
  haze(ctx, height * 0.56, 80, '#b4cce2', 0.2)
  develop(ctx, { bloom: 0.44, shadows: '#071a20', lights: '#e2eeff', vignette: 0.58 })
}

function goalFrame(ctx: Context, at: { x: number; y: number; width: number; height: number }) {
  const right = at.x + at.width
  const foot = at.y + at.height
  ctx.strokeStyle = 'rgba(226,236,246,.3)'
  ctx.lineWidth = 1.4
  const bulge = (u: number, v: number) => Math.exp(-(((u - 0.8) / 0.16) ** 2) - ((v - 0.42) / 0.24) ** 2) * 40
  for (let i = 0; i <= 46; i++) {
    ctx.beginPath()
    for (let j = 0; j <= 24; j++) {
      const u = i / 46
      const v = j / 24
      ctx.lineTo(at.x + 50 + u * (at.width - 100) + bulge(u, v) * 0.7, at.y + 24 + v * (at.height - 60) - bulge(u, v))
    }
    ctx.stroke()
  }
  for (let j = 0; j <= 24; j++) {
    ctx.beginPath()
    for (let i = 0; i <= 46; i++) {
      const u = i / 46
      const v = j / 24
      ctx.lineTo(at.x + 50 + u * (at.width - 100) + bulge(u, v) * 0.7, at.y + 24 + v * (at.height - 60) - bulge(u, v))
    }
    ctx.stroke()
  }
  ctx.lineCap = 'round'
  for (const [size, colour] of [[17, '#8f9aa8'], [10, '#f4f7fb']] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = size
    line(ctx, [at.x, foot], [at.x, at.y])
    line(ctx, [at.x, at.y], [right, at.y])
    line(ctx, [right, at.y], [right, foot])
  }
}

function ball(ctx: Context, at: { x: number; y: number; size: number }) {
  const { x, y, size } = at
  for (let i = 7; i > 0; i--) {
    ctx.fillStyle = rgba([230, 238, 246], 0.035)
    ctx.beginPath()
    ctx.arc(x - i * 22, y + i * 13, size * (1 - i * 0.05), 0, 7)
    ctx.fill()
  }
  const skin = ctx.createRadialGradient(x + size * 0.3, y - size * 0.45, size * 0.1, x, y, size)
  skin.addColorStop(0, '#ffffff')
  skin.addColorStop(0.55, '#c2c8d2')
  skin.addColorStop(1, '#2c3340')
  ctx.save()
  ctx.beginPath()
  ctx.arc(x, y, size, 0, 7)
  ctx.fillStyle = skin
  ctx.fill()
  ctx.clip()
  ctx.fillStyle = 'rgba(24,28,38,.82)'
  for (let i = 0; i < 6; i++) {
    const angle = (i / 5) * Math.PI * 2 + 0.3
    const [px, py, r] = i === 5 ? [x + size * 0.06, y - size * 0.04, size * 0.3] : [x + Math.cos(angle) * size * 0.84, y + Math.sin(angle) * size * 0.84, size * 0.27]
    ctx.beginPath()
    for (let n = 0; n < 5; n++) ctx.lineTo(px + Math.cos(angle + n * 1.2566) * r, py + Math.sin(angle + n * 1.2566) * r)
    ctx.fill()
  }
  ctx.restore()
}

function drawTennis(ctx: Context, width: number, height: number) {
  const horizon = height * 0.2
  fillVertical(ctx, 0, height, [[0, '#182a44'], [1, '#2a4c70']])
  stands(ctx, { top: -20, bottom: height * 0.34, bowl: 20, bright: 0.7 })
  const focal = 1500
  court(ctx, {
    horizon, eye: 9, focal, centre: width / 2, top: height * 0.33,
    paint: (u, z, out) => {
      const wear = (fbm(u * 1.3, z * 0.8, 3) - 0.5) * 26 + (noise(u * 40, z * 30) - 0.5) * 10
      const inside = Math.abs(u) < 5.5 && z > 15 && z < 39
      const base: Rgb = inside ? [44, 92, 148] : [48, 112, 98]
      out.r = base[0] + wear
      out.g = base[1] + wear
      out.b = base[2] + wear
      if (z > 47) setMix(out, [14, 26, 40], [30, 52, 74], 0.5)
      if (z > 14.9 && z < 39.1) for (const x of [-5.5, 5.5, -4.1, 4.1]) paintLine(out, u - x, z, focal)
      if (Math.abs(u) < 5.55) for (const at of [15, 39]) paintLine(out, (z - at) * 0.6, z, focal)
      if (Math.abs(u) < 4.15) for (const at of [20.6, 33.4]) paintLine(out, (z - at) * 0.6, z, focal)
      if (z > 20.6 && z < 33.4) paintLine(out, u, z, focal)
      const shade = smooth(-0.3, 0.3, u * 0.8 + 5 - z * 0.12 + noise(z * 0.4, 3) * 0.2)
      blend(out, [8, 18, 40], 0.5 * (1 - shade))
    },
  })
  const k = focal / 27
  const net = { left: width / 2 - 6.4 * k, right: width / 2 + 6.4 * k, foot: horizon + 9 * k, top: horizon + 7.95 * k }
  ctx.fillStyle = 'rgba(10,16,26,.5)'
  ctx.fillRect(net.left, net.top, net.right - net.left, net.foot - net.top)
  ctx.fillStyle = 'rgba(246,246,240,.95)'
  ctx.fillRect(net.left, net.top - 4, net.right - net.left, 8)
  striker(ctx, { x: width * 0.44, feet: horizon + (9 * focal) / 13.6, height: 260 })
  figure(ctx, { x: width * 0.57, feet: horizon + (9 * focal) / 40, height: 84 }, 'player', '#26303c', { colour: '#fff4da', side: -1, strength: 0.8, clarity: 0.6 })
  glow(ctx, { x: width * 0.535, y: height * 0.44, radius: 26 }, '#f2ff9a', 1)
  ctx.fillStyle = '#e6f26a'
  ctx.beginPath()
  ctx.arc(width * 0.535, height * 0.44, 7, 0, 7)
  ctx.fill()
  develop(ctx, { bloom: 0.2, shadows: '#0c1c38', lights: '#fff0d2', vignette: 0.5 })
}

function striker(ctx: Context, at: { x: number; feet: number; height: number }) {
  const k = at.height / 100
  ctx.save()
  ctx.translate(at.x, at.feet)
  ctx.fillStyle = 'rgba(4,12,28,.5)'
  ctx.beginPath()
  ctx.ellipse(-46 * k, 4 * k, 56 * k, 6 * k, 0.05, 0, 7)
  ctx.fill()
  ctx.scale(k, k)
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  const limbs: [number[], number, string][] = [
    [[-2, -48, -12, -26, -22, -2], 7, '#5b3d2e'], [[3, -48, 12, -28, 10, -2], 7.4, '#8a5f46'], [[-26, -1, -18, -1], 4, '#f2f2ee'], [[7, -1, 16, -1], 4, '#f2f2ee'],
    [[-2, -50, 3, -50], 15, '#e9ecee'], [[0, -54, 5, -74], 17, '#dfe5ea'], [[5, -78, 20, -70, 33, -84], 5, '#a87758'], [[2, -78, -12, -66, -16, -54], 5, '#6a4936'],
    [[33, -84, 41, -93], 2, '#181a20'],
  ]
  for (const [points, size, colour] of limbs) {
    ctx.beginPath()
    for (let i = 0; i < points.length; i += 2) ctx.lineTo(points[i] ?? 0, points[i + 1] ?? 0)
    ctx.strokeStyle = colour
    ctx.lineWidth = size
    ctx.stroke()
  }
  ctx.fillStyle = '#8a5f46'
  ctx.beginPath()
  ctx.ellipse(8, -92, 5.4, 6.8, 0.2, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#1e1815'
  ctx.beginPath()
  ctx.ellipse(6.6, -94.6, 5.6, 5, 0.2, 0, 7)
  ctx.fill()
  ctx.strokeStyle = '#20242c'
  ctx.lineWidth = 1.4
  ctx.fillStyle = 'rgba(240,246,250,.25)'
  ctx.beginPath()
  ctx.ellipse(47, -101, 7, 10, 0.7, 0, 7)
  ctx.fill()
  ctx.stroke()
  ctx.restore()
}

function drawFormula(ctx: Context, width: number, height: number) {
  const random = seededRandom('formula')
  const horizon = height * 0.4
  fillVertical(ctx, 0, height, [[0, '#141c3c'], [0.25, '#5c4c74'], [0.4, '#f09a6a'], [1, '#14141c']])
  stands(ctx, { top: height * 0.2, bottom: height * 0.44, bowl: -40, bright: 0.9 })
  for (const x of [0.08, 0.32, 0.6, 0.9]) floodlights(ctx, width * x, height * 0.1, 30)
  court(ctx, {
    horizon, eye: 1.25, focal: 1250, centre: width * 0.62, top: horizon + 8,
    paint: (u, z, out) => {
      const bend = u - z * z * 0.0025
      const streak = noise(bend * 12, z * 0.04) * 0.5 + noise(bend * 50, z * 0.05) * 0.3
      setMix(out, [26, 26, 34], [104, 98, 104], 0.2 + streak * 0.5)
      blend(out, [20, 20, 26], smooth(0.9, 0.2, Math.abs(Math.abs(bend + 1) - 0.8)) * 0.4)
      const kerb = smooth(6.2, 6.3, Math.abs(bend)) * smooth(7.2, 7.1, Math.abs(bend))
      const teeth = Math.floor(z / 1.6) % 2
      blend(out, teeth ? [206, 44, 40] : [236, 232, 226], kerb)
      blend(out, [56, 84, 60], smooth(7.15, 7.3, Math.abs(bend)) * 0.8)
      paintLine(out, Math.abs(bend) - 6, z, 1250)
      blend(out, [246, 176, 130], smooth(10, 60, z) * 0.45)
    },
  })
  racer(ctx, { x: width * 0.72, y: height * 0.6, size: 0.42 }, [46, 70, 120])
  racer(ctx, { x: width * 0.4, y: height * 0.82, size: 1.25 }, [172, 40, 38])
  for (let i = 0; i < 170; i++) {
    const y = between(random, horizon + 40, height)
    const reach = (y - horizon) * between(random, 0.3, 1)
    ctx.fillStyle = rgba([255, 226, 190], between(random, 0.01, 0.06))
    ctx.fillRect(random() * width, y, reach, 1.6)
  }
  develop(ctx, { bloom: 0.42, shadows: '#101028', vignette: 0.56 })
}

function racer(ctx: Context, at: { x: number; y: number; size: number }, colour: Rgb) {
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.scale(at.size, at.size)
  ctx.fillStyle = 'rgba(4,4,10,.7)'
  ctx.beginPath()
  ctx.ellipse(0, 40, 330, 26, 0, 0, 7)
  ctx.fill()
  const body = ctx.createLinearGradient(0, -130, 0, 40)
  body.addColorStop(0, rgba(mix(colour, [255, 220, 190], 0.55), 1))
  body.addColorStop(0.4, rgba(colour, 1))
  body.addColorStop(1, rgba(mix(colour, [6, 6, 12], 0.8), 1))
  const tyre = (x: number, w: number, h: number, y: number) => {
    const rubber = ctx.createLinearGradient(x - w / 2, 0, x + w / 2, 0)
    rubber.addColorStop(0, '#0a0a0d')
    rubber.addColorStop(0.4, '#3a3a42')
    rubber.addColorStop(1, '#08080a')
    ctx.fillStyle = rubber
    ctx.beginPath()
    ctx.roundRect(x - w / 2, y - h, w, h, 24)
    ctx.fill()
  }
  ctx.fillStyle = '#14151c'
  ctx.fillRect(-170, -150, 340, 20)
  ctx.fillRect(-176, -158, 12, 70)
  ctx.fillRect(164, -158, 12, 70)
  tyre(-196, 92, 118, 34)
  tyre(196, 92, 118, 34)
  ctx.fillStyle = body
  polygon(ctx, [[-150, 20], [-140, -40], [-60, -66], [-34, -128], [34, -128], [60, -66], [140, -40], [150, 20]])
  ctx.fillStyle = '#0b0c12'
  ctx.beginPath()
  ctx.ellipse(0, -74, 40, 34, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#e8c25a'
  ctx.beginPath()
  ctx.arc(0, -84, 24, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#12141c'
  ctx.fillRect(-20, -88, 40, 13)
  ctx.strokeStyle = '#1c1d26'
  ctx.lineWidth = 8
  ctx.beginPath()
  ctx.moveTo(-58, -46)
  ctx.quadraticCurveTo(0, -132, 58, -46)
  ctx.stroke()
  ctx.fillStyle = body
  polygon(ctx, [[-34, -40], [34, -40], [26, 34], [-26, 34]])
  ctx.fillStyle = '#1b1c26'
  line(ctx, [-180, -10], [-30, -16])
  line(ctx, [180, -10], [30, -16])
  tyre(-240, 84, 112, 44)
  tyre(240, 84, 112, 44)
  ctx.fillStyle = body
  polygon(ctx, [[-270, 30], [-30, 14], [30, 14], [270, 30], [274, 46], [-274, 46]])
  ctx.fillStyle = 'rgba(255,230,200,.6)'
  ctx.fillRect(-34, -128, 68, 2.5)
  ctx.fillRect(-268, 29, 536, 2)
  ctx.restore()
}

function drawCycling(ctx: Context, width: number, height: number) {
  const random = seededRandom('cycling')
  const horizon = height * 0.44
  fillVertical(ctx, 0, height, [[0, '#7fa2bd'], [0.3, '#d5d8cc'], [0.44, '#f6e2b6'], [1, '#c39a6a']])
  clouds(ctx, { horizon, cover: 0.35, light: [255, 250, 238], shadow: [180, 188, 200], seed: 48 })
  landscape(ctx, {
    height: (x, z) => Math.max(0, duneHeight(x, z, 6) - 2) * smooth(16, 60, z) * 1.4, eye: 2.2, horizon, near: 3, far: 380, focal: 1300, sun: [-0.75, 0.35, 0.2], rows: 220,
    colour: (ground, out) => {
      sand(ground, out, { shadow: [150, 100, 64], light: [246, 206, 146], air: [244, 222, 182], reach: 140, contrast: 1.2 })
      const road = smooth(6.6, 6.8, ground.distance) * smooth(10.4, 10.2, ground.distance)
      const tone = 92 + noise(ground.x * 18, ground.distance * 18) * 22
      blend(out, [tone, tone - 4, tone - 6], road)
      blend(out, [236, 230, 214], smooth(0.07, 0.04, Math.abs(ground.distance - 9.9)) * 0.8)
    },
  })
  const jerseys: Rgb[] = [[196, 58, 48], [232, 226, 214], [42, 86, 140], [222, 172, 60], [56, 122, 96], [60, 62, 76]]
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 7; i++) {
      const x = width * (0.1 + i * 0.132 + row * 0.05) + between(random, -30, 30)
      cyclist(ctx, random, { x, y: height * (0.72 + row * 0.055), size: 1.02 + row * 0.2 }, jerseys[(i * 2 + row) % jerseys.length] ?? [90, 90, 90])
    }
  }
  crowdBlur(ctx, random, width, height)
  develop(ctx, { bloom: 0.22, shadows: '#33200f', vignette: 0.5 })
}

function crowdBlur(ctx: Context, random: Random, width: number, height: number) {
  crowd(ctx, random, { top: height * 0.93, bottom: height * 1.0, count: 2, size: [44, 66], far: [44, 32, 26], near: [20, 14, 12], rim: [255, 220, 160] })
  ctx.fillStyle = 'rgba(24,16,12,.5)'
  ctx.fillRect(0, height * 0.985, width, 30)
}

function cyclist(ctx: Context, random: Random, at: { x: number; y: number; size: number }, jersey: Rgb) {
  const turn = random() * 6.3
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.scale(at.size, at.size)
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.fillStyle = 'rgba(30,16,8,.42)'
  ctx.beginPath()
  ctx.ellipse(36, 50, 96, 6, 0, 0, 7)
  ctx.fill()
  const path = (size: number, colour: string, ...points: number[]) => {
    ctx.strokeStyle = colour
    ctx.lineWidth = size
    ctx.beginPath()
    for (let i = 0; i < points.length; i += 2) ctx.lineTo(points[i] ?? 0, points[i + 1] ?? 0)
    ctx.stroke()
  }
  ctx.strokeStyle = 'rgba(22,20,22,.95)'
  ctx.lineWidth = 3.4
  for (const x of [-46, 52]) {
    ctx.beginPath()
    ctx.arc(x, 16, 33, 0, 7)
    ctx.stroke()
    ctx.fillStyle = 'rgba(40,38,40,.14)'
    ctx.fill()
  }
  path(3.6, '#22242c', -46, 16, -8, 18, 34, -26, -18, -28, -8, 18)
  path(3.4, '#22242c', -18, -28, -46, 16)
  path(3.4, '#22242c', 32, -32, 52, 16)
  const foot: [number, number] = [-6 + Math.cos(turn) * 13, 18 + Math.sin(turn) * 13]
  path(8, '#4a3024', -18, -38, 6 - Math.cos(turn) * 6, -10 - Math.sin(turn) * 7, -6 - Math.cos(turn) * 13, 18 - Math.sin(turn) * 13)
  path(9, '#94664a', -18, -38, 8 + Math.cos(turn) * 6, -8 + Math.sin(turn) * 7, ...foot)
  path(4.6, '#f0eee8', foot[0] - 3, foot[1] + 2, foot[0] + 8, foot[1] + 3)
  path(13, '#1f2026', -20, -40, -4, -26)
  path(18, rgba(jersey, 1), -16, -46, 20, -66)
  path(10, rgba(mix(jersey, [255, 240, 214], 0.4), 1), -16, -52, 18, -72)
  path(6, '#94664a', 22, -64, 30, -44, 38, -34)
  ctx.fillStyle = '#7a5440'
  ctx.beginPath()
  ctx.ellipse(36, -76, 7.4, 8.6, 0.3, 0, 7)
  ctx.fill()
  ctx.fillStyle = rgba(mix(jersey, [30, 30, 36], 0.5), 1)
  ctx.beginPath()
  ctx.ellipse(34, -81, 12, 7, 0.25, Math.PI * 0.96, Math.PI * 2.04)
  ctx.fill()
  ctx.restore()
}

function drawCamels(ctx: Context, width: number, height: number) {
  const random = seededRandom('camels')
  const horizon = height * 0.5
  fillVertical(ctx, 0, height, [[0, '#8d8ea0'], [0.3, '#dcb999'], [0.5, '#fbdca4'], [1, '#b8814e']])
  const sun = { x: width * 0.8, y: height * 0.33 }
  glow(ctx, { ...sun, radius: 1000 }, '#ffd996', 1)
  glow(ctx, { ...sun, radius: 120 }, '#fff8e0', 1)
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 4) * 0.9 * smooth(30, 110, z) + noise(x * 2, z * 2) * 0.06, eye: 3.2, horizon, near: 3, far: 360, focal: 1300, sun: [0.8, 0.28, 0.3], rows: 220,
    colour: (ground, out) => sand(ground, out, { shadow: [120, 74, 46], light: [244, 188, 116], air: [250, 214, 154], reach: 110, contrast: 1.5 }),
  })
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 4; i++) {
      const size = 0.8 + row * 0.42
      const x = width * (0.12 + i * 0.24 + row * 0.08) + between(random, -40, 40)
      const y = height * (0.66 + row * 0.1)
      dust(ctx, random, { x: x - 140 * size, y: y + 10, size })
      camel(ctx, { x, y, size, stride: random() }, mix([150, 100, 62], [58, 34, 24], row / 2))
    }
    haze(ctx, height * (0.68 + row * 0.1), 70, '#ffd898', 0.34 - row * 0.08)
  }
  develop(ctx, { bloom: 0.34, shadows: '#331a0c', vignette: 0.5 })
}

function dust(ctx: Context, random: Random, at: { x: number; y: number; size: number }) {
  for (let i = 0; i < 16; i++) {
    const x = at.x + between(random, -150, 130) * at.size
    const y = at.y - random() ** 2 * 70 * at.size
    const radius = between(random, 24, 76) * at.size
    const puff = ctx.createRadialGradient(x, y, 0, x, y, radius)
    puff.addColorStop(0, 'rgba(250,212,152,.2)')
    puff.addColorStop(1, 'rgba(250,212,152,0)')
    ctx.fillStyle = puff
    ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  }
}

function camel(ctx: Context, at: { x: number; y: number; size: number; stride: number }, colour: Rgb) {
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.scale(at.size, at.size)
  const coat = ctx.createLinearGradient(0, -170, 40, 0)
  coat.addColorStop(0, rgba(mix(colour, [255, 214, 150], 0.6), 1))
  coat.addColorStop(0.35, rgba(colour, 1))
  coat.addColorStop(1, rgba(mix(colour, [30, 16, 12], 0.5), 1))
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  const swing = Math.sin(at.stride * 6.3) * 16
  const legs: [number, number, number][] = [[-50, -24 - swing, 0.7], [-42, 22 + swing, 1], [44, 34 - swing, 0.7], [50, -16 + swing, 1]]
  for (const [x, reach, near] of legs) {
    ctx.strokeStyle = rgba(mix(colour, [30, 18, 14], near < 1 ? 0.6 : 0.25), 1)
    ctx.lineWidth = 11
    line(ctx, [x, -64], [x + reach * 0.3, -34])
    ctx.lineWidth = 6.6
    ctx.beginPath()
    ctx.moveTo(x + reach * 0.3, -36)
    ctx.lineTo(x + reach, -2)
    ctx.lineTo(x + reach + 7, 0)
    ctx.stroke()
  }
  ctx.fillStyle = coat
  ctx.beginPath()
  ctx.moveTo(-72, -72)
  ctx.bezierCurveTo(-74, -104, -44, -106, -24, -112)
  ctx.bezierCurveTo(-12, -138, 10, -138, 20, -112)
  ctx.bezierCurveTo(44, -106, 56, -96, 64, -78)
  ctx.bezierCurveTo(78, -64, 92, -78, 102, -112)
  ctx.bezierCurveTo(106, -128, 112, -134, 122, -134)
  ctx.bezierCurveTo(138, -132, 148, -124, 146, -118)
  ctx.bezierCurveTo(140, -112, 128, -114, 120, -112)
  ctx.bezierCurveTo(114, -78, 100, -46, 66, -48)
  ctx.bezierCurveTo(30, -44, -20, -48, -46, -48)
  ctx.bezierCurveTo(-64, -48, -70, -58, -72, -72)
  ctx.fill()
  ctx.strokeStyle = rgba(colour, 1)
  ctx.lineWidth = 4
  line(ctx, [-72, -76], [-80, -52])
  ctx.fillStyle = rgba([170, 52, 44], 0.95)
  polygon(ctx, [[-26, -112], [22, -112], [28, -82], [-30, -82]])
  ctx.fillStyle = rgba([236, 196, 110], 0.8)
  ctx.fillRect(-29, -90, 57, 4)
  ctx.fillStyle = '#2c2226'
  ctx.beginPath()
  ctx.roundRect(-10, -152, 20, 26, 6)
  ctx.fill()
  ctx.beginPath()
  ctx.arc(0, -160, 9, 0, 7)
  ctx.fill()
  ctx.restore()
}

function polygon(ctx: Context, points: [number, number][]) {
  ctx.beginPath()
  for (const [x, y] of points) ctx.lineTo(x, y)
  ctx.fill()
}
