import { line } from './city.ts'
import { duneHeight, sand } from './desert.ts'
import { develop, fillVertical, glow, haze } from './light.ts'
import { figure } from './people.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { blend, dim, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { landscape } from './terrain.ts'
import { water } from './water.ts'

export const ECONOMY: Record<string, Picture> = {
  'container-port': photo(drawPort, { x: 0.5, y: 0.5 }),
  'airport-apron': wide(drawApron, { x: 0.5, y: 0.55 }),
  'market-screen': photo(drawMarket, { x: 0.5, y: 0.45 }),
  'solar-field': wide(drawSolar, { x: 0.5, y: 0.6 }),
  'wind-turbines': photo(drawTurbines, { x: 0.6, y: 0.4 }),
}

const BOXES: Rgb[] = [[150, 62, 44], [54, 92, 116], [176, 132, 64], [88, 100, 84], [120, 116, 112], [62, 68, 92], [172, 168, 158]]

function drawPort(ctx: Context, width: number, height: number) {
  const random = seededRandom('port')
  const horizon = height * 0.68
  fillVertical(ctx, 0, horizon + 20, [[0, '#5d7690'], [0.5, '#b9aeb0'], [0.85, '#f0c699'], [1, '#f4d3a6']])
  const sun = { x: width * 0.16, y: horizon * 0.72 }
  clouds(ctx, { horizon, cover: 0.45, light: [255, 230, 196], shadow: [132, 134, 154], sun, seed: 19, streak: 2 })
  glow(ctx, { ...sun, radius: 1000 }, '#ffd898', 0.9)
  for (let i = 0; i < 5; i++) gantry(ctx, { x: width * (0.86 - i * 0.155), base: horizon, size: 0.62 - i * 0.035 }, mix([60, 62, 84], [214, 178, 148], i / 5))
  haze(ctx, horizon, 150, '#f6d6aa', 0.5)
  stacks(ctx, random, { x: width * 0.02, base: horizon + 6, columns: 26, rows: 5, size: 50, fog: 0.62 })
  ship(ctx, random, width, horizon)
  water(ctx, { horizon: horizon + 44, deep: [44, 62, 76], rough: 0.36, mirror: [0.92, 0.5], seed: 5, sun: { x: sun.x, colour: [255, 214, 150], width: 150, strength: 0.5 } })
  develop(ctx, { bloom: 0.26, shadows: '#1a2438', vignette: 0.46 })
}

function gantry(ctx: Context, at: { x: number; base: number; size: number }, colour: Rgb) {
  ctx.save()
  ctx.translate(at.x, at.base)
  ctx.scale(at.size, at.size)
  ctx.strokeStyle = rgba(colour, 1)
  ctx.fillStyle = rgba(colour, 1)
  ctx.lineWidth = 20
  line(ctx, [-150, 0], [-110, -620])
  line(ctx, [150, 0], [110, -620])
  ctx.lineWidth = 12
  line(ctx, [-134, -230], [134, -230])
  line(ctx, [-134, -230], [120, -480])
  line(ctx, [134, -230], [-120, -480])
  ctx.fillRect(-520, -500, 900, 26)
  ctx.fillRect(60, -560, 150, 62)
  line(ctx, [-40, -480], [-60, -800])
  line(ctx, [40, -480], [20, -800])
  ctx.lineWidth = 6
  line(ctx, [-20, -800], [-510, -500])
  line(ctx, [-20, -800], [-280, -500])
  line(ctx, [-20, -800], [360, -500])
  ctx.lineWidth = 3
  line(ctx, [-330, -480], [-330, -330])
  line(ctx, [-290, -480], [-290, -330])
  ctx.fillRect(-365, -332, 112, 40)
  ctx.restore()
}

function stacks(ctx: Context, random: Random, pile: { x: number; base: number; columns: number; rows: number; size: number; fog: number }) {
  const tall = pile.size * 0.44
  for (let c = 0; c < pile.columns; c++) {
    const top = Math.ceil(pile.rows * between(random, 0.45, 1))
    for (let r = 0; r < top; r++) {
      const colour = BOXES[Math.floor(random() * BOXES.length)] ?? [90, 90, 90]
      box(ctx, { x: pile.x + c * pile.size * 1.04, y: pile.base - (r + 1) * tall, width: pile.size, height: tall }, mix(mix(colour, [20, 22, 34], 0.32), [236, 200, 160], pile.fog))
    }
  }
}

function box(ctx: Context, at: { x: number; y: number; width: number; height: number }, colour: Rgb) {
  const face = ctx.createLinearGradient(at.x, 0, at.x + at.width, at.height)
  face.addColorStop(0, rgba(mix(colour, [255, 216, 160], 0.25), 1))
  face.addColorStop(1, rgba(mix(colour, [14, 16, 28], 0.25), 1))
  ctx.fillStyle = face
  ctx.fillRect(at.x, at.y, at.width - 1, at.height - 1)
  ctx.fillStyle = 'rgba(0,0,0,.14)'
  for (let u = at.x + 2; u < at.x + at.width - 2; u += Math.max(3, at.width * 0.08)) ctx.fillRect(u, at.y + 1, Math.max(1, at.width * 0.03), at.height - 3)
  ctx.fillStyle = 'rgba(0,0,0,.35)'
  ctx.fillRect(at.x, at.y + at.height - 2, at.width, 2)
}

function ship(ctx: Context, random: Random, width: number, horizon: number) {
  const deck = horizon - 36
  const left = width * 0.3
  stacks(ctx, random, { x: left + 130, base: deck, columns: 13, rows: 8, size: 66, fog: 0.08 })
  const hull = ctx.createLinearGradient(0, deck, 0, horizon + 50)
  hull.addColorStop(0, '#3a4152')
  hull.addColorStop(0.62, '#20242f')
  hull.addColorStop(0.64, '#6a2c28')
  hull.addColorStop(1, '#3c1a1a')
  const bridge = ctx.createLinearGradient(left + 1000, 0, left + 1130, 0)
  bridge.addColorStop(0, '#e9dcc8')
  bridge.addColorStop(1, '#6d6f7c')
  ctx.fillStyle = bridge
  ctx.fillRect(left + 1030, deck - 250, 92, 254)
  ctx.fillRect(left + 1008, deck - 262, 136, 26)
  ctx.fillRect(left + 1070, deck - 320, 34, 70)
  ctx.fillStyle = 'rgba(40,50,66,.8)'
  for (let y = 0; y < 8; y++) ctx.fillRect(left + 1038, deck - 228 + y * 28, 76, 8)
  ctx.fillStyle = hull
  ctx.beginPath()
  ctx.moveTo(left - 40, deck - 26)
  ctx.lineTo(left + 110, deck)
  ctx.lineTo(left + 1190, deck)
  ctx.lineTo(left + 1176, horizon + 46)
  ctx.lineTo(left + 70, horizon + 46)
  ctx.bezierCurveTo(left + 30, horizon + 30, left, horizon, left - 40, deck - 26)
  ctx.fill()
  ctx.fillStyle = 'rgba(255,216,160,.45)'
  ctx.fillRect(left + 100, deck, 1090, 2)
}

function drawApron(ctx: Context, width: number, height: number) {
  const horizon = height * 0.56
  fillVertical(ctx, 0, height, [[0, '#2c4268'], [0.3, '#8a7f99'], [0.5, '#f0a878'], [0.57, '#f8cc94'], [0.6, '#5a5460'], [1, '#22232c']])
  const sun = { x: width * 0.8, y: horizon * 0.92 }
  clouds(ctx, { horizon, cover: 0.5, light: [255, 190, 142], shadow: [86, 84, 116], sun, seed: 66, streak: 2.4 })
  glow(ctx, { ...sun, radius: 900 }, '#ffbe78', 0.9)
  ctx.fillStyle = '#4a4252'
  ctx.fillRect(0, horizon - 44, width * 0.42, 48)
  ctx.fillRect(width * 0.3, horizon - 200, 26, 200)
  ctx.beginPath()
  ctx.moveTo(width * 0.3 - 26, horizon - 236)
  ctx.lineTo(width * 0.3 + 52, horizon - 236)
  ctx.lineTo(width * 0.3 + 38, horizon - 196)
  ctx.lineTo(width * 0.3 - 12, horizon - 196)
  ctx.fill()
  haze(ctx, horizon, 70, '#ffd19a', 0.5)
  shade(ctx, { x: 0, y: horizon, width, height: height - horizon }, 2, (x, y, out) => {
    const z = 300 / (y - horizon + 3)
    const u = ((x - width * 0.5) * z) / 300
    const wet = fbm(u * 2.2, z * 3.4, 4)
    setMix(out, [40, 40, 50], [92, 84, 90], 0.4 + (noise(u * 60, z * 60) - 0.5) * 0.16)
    blend(out, [246, 176, 122], smooth(0.42, 0.62, wet) * 0.5 * Math.exp(-(((x - sun.x) / 760) ** 2)) + 0.3 * smooth(4, 40, z))
    const slab = Math.min(Math.abs(((u / 1.5 + 99) % 1) - 0.5), Math.abs(((z / 0.9) % 1) - 0.5))
    dim(out, slab < 0.008 ? 0.78 : 1)
    const guide = Math.abs(u - 0.2 - z * 0.25)
    blend(out, [226, 178, 72], smooth(0.035, 0.02, guide) * 0.8)
  })
  airliner(ctx, { x: width * 0.47, y: height * 0.68, size: 1.42 })
  for (let i = 0; i < 22; i++) glow(ctx, { x: 80 + i * 86, y: horizon + 10 + (i % 3) * 8, radius: 18 }, i % 4 ? '#9fc0ff' : '#ffd08a', 0.8)
  develop(ctx, { bloom: 0.34, shadows: '#14182c', vignette: 0.5 })
}

function airliner(ctx: Context, at: { x: number; y: number; size: number }) {
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.scale(at.size, at.size)
  ctx.fillStyle = 'rgba(8,9,16,.55)'
  ctx.beginPath()
  ctx.ellipse(0, 98, 470, 17, 0, 0, 7)
  ctx.fill()
  const skin = ctx.createLinearGradient(0, -54, 0, 50)
  for (const [stop, colour] of [[0, '#ffe6c8'], [0.18, '#cdc4c4'], [0.55, '#77788a'], [0.8, '#3e4152'], [1, '#6d5f64']] as const) skin.addColorStop(stop, colour)
  const fin = ctx.createLinearGradient(-480, -230, -330, 0)
  fin.addColorStop(0, '#2d4a66')
  fin.addColorStop(1, '#172436')
  ctx.fillStyle = '#3a3c4b'
  polygon(ctx, [[-90, 10], [-250, -36], [-268, -36], [-190, 16]])
  ctx.fillStyle = fin
  polygon(ctx, [[-330, -36], [-448, -220], [-498, -220], [-452, -30]])
  ctx.fillStyle = skin
  ctx.beginPath()
  ctx.moveTo(-510, -26)
  ctx.bezierCurveTo(-420, -52, -380, -52, -320, -52)
  ctx.lineTo(320, -52)
  ctx.bezierCurveTo(402, -52, 450, -24, 462, 4)
  ctx.bezierCurveTo(446, 34, 396, 50, 300, 50)
  ctx.lineTo(-250, 50)
  ctx.bezierCurveTo(-360, 40, -440, 4, -510, -26)
  ctx.fill()
  ctx.fillStyle = 'rgba(24,28,40,.85)'
  for (let x = -300; x < 340; x += 21) ctx.fillRect(x, -20, 9, 12)
  polygon(ctx, [[392, -32], [424, -18], [432, -8], [390, -10]])
  ctx.fillStyle = '#555869'
  polygon(ctx, [[90, 30], [-160, 84], [-226, 82], [-70, 24]])
  ctx.fillStyle = '#46485a'
  polygon(ctx, [[-400, -16], [-500, 6], [-528, 4], [-466, -22]])
  for (const x of [16, -96]) {
    const pod = ctx.createLinearGradient(0, 50, 0, 96)
    pod.addColorStop(0, '#c9bab0')
    pod.addColorStop(1, '#2a2c38')
    ctx.fillStyle = pod
    ctx.beginPath()
    ctx.ellipse(x, 70, 50, 23, 0.04, 0, 7)
    ctx.fill()
    ctx.fillStyle = '#14161e'
    ctx.beginPath()
    ctx.ellipse(x + 45, 71, 7, 20, 0, 0, 7)
    ctx.fill()
  }
  ctx.fillStyle = '#12141a'
  for (const [x, r] of [[360, 13], [-40, 17], [-76, 17]] as const) {
    ctx.fillRect(x - 3, 44, 6, 44)
    ctx.beginPath()
    ctx.arc(x, 90, r, 0, 7)
    ctx.fill()
  }
  ctx.fillStyle = 'rgba(255,222,178,.8)'
  ctx.fillRect(-320, -52, 650, 2)
  ctx.restore()
}

function drawMarket(ctx: Context, width: number, height: number) {
  const random = seededRandom('market')
  fillVertical(ctx, 0, height, [[0, '#050a14'], [1, '#0a1322']])
  const board = { x: 0, y: 0, width, height: height * 0.78 }
  ctx.strokeStyle = 'rgba(110,160,200,.1)'
  ctx.lineWidth = 1
  for (let i = 1; i < 12; i++) line(ctx, [0, (board.height * i) / 12], [width, (board.height * i) / 12])
  for (let i = 1; i < 20; i++) line(ctx, [(width * i) / 20, 0], [(width * i) / 20, board.height])
  let price = 0.42
  const points: [number, number][] = []
  for (let i = 0; i < 78; i++) {
    const open = price
    price = Math.max(0.12, Math.min(0.9, price + between(random, -0.05, 0.0535) + 0.02 * Math.sin(i * 0.16)))
    candle(ctx, random, { x: 20 + i * 24.6, open, close: price, height: board.height })
    points.push([20 + i * 24.6, (1 - (open + price) / 2) * board.height])
  }
  average(ctx, points, board.height)
  for (let i = 0; i < 78; i++) {
    const tall = between(random, 10, 90)
    ctx.fillStyle = rgba(random() < 0.5 ? [52, 190, 150] : [222, 84, 82], 0.28)
    ctx.fillRect(12 + i * 24.6, board.height - tall, 16, tall)
  }
  ctx.font = '600 26px monospace'
  for (let i = 0; i < 11; i++) {
    ctx.fillStyle = 'rgba(150,190,220,.6)'
    ctx.fillText((4380 - i * 22.5).toFixed(1), width - 124, (board.height * (i + 1)) / 12 - 8)
  }
  ctx.save()
  ctx.globalCompositeOperation = 'multiply'
  for (let y = 0; y < board.height; y += 4) {
    ctx.fillStyle = 'rgba(0,4,12,.3)'
    ctx.fillRect(0, y, width, 1.6)
  }
  ctx.restore()
  haze(ctx, board.height, 200, '#2a6a88', 0.3)
  for (const [x, size, garb] of [[0.16, 640, 'suit'], [0.34, 590, 'kandura'], [0.68, 620, 'kandura'], [0.84, 560, 'suit']] as const) {
    figure(ctx, { x: width * x, feet: height * 0.62 + size * 0.82, height: size }, garb, '#04070d', { colour: '#5fb4cf', side: 0, strength: 0.55, clarity: 0.05 })
  }
  develop(ctx, { bloom: 0.6, shadows: '#02132a', lights: '#c8f0ff', vignette: 0.6 })
}

function candle(ctx: Context, random: Random, bar: { x: number; open: number; close: number; height: number }) {
  const up = bar.close > bar.open
  ctx.fillStyle = up ? '#3ed6a6' : '#f0645e'
  const y = (value: number) => (1 - value) * bar.height
  const high = Math.max(bar.open, bar.close)
  const low = Math.min(bar.open, bar.close)
  const wick = between(random, 0.01, 0.035)
  ctx.fillRect(bar.x - 1.5, y(high + wick), 3, y(low - wick) - y(high + wick))
  ctx.fillRect(bar.x - 8, y(high), 16, Math.max(4, y(low) - y(high)))
}

function average(ctx: Context, points: [number, number][], foot: number) {
  const soft = points.map(([x], i) => {
    const near = points.slice(Math.max(0, i - 6), i + 7)
    return [x, near.reduce((sum, point) => sum + point[1], 0) / near.length] as const
  })
  ctx.beginPath()
  for (const [x, y] of soft) ctx.lineTo(x, y)
  ctx.strokeStyle = '#ffd98a'
  ctx.lineWidth = 4
  ctx.stroke()
  ctx.lineTo(1940, foot)
  ctx.lineTo(0, foot)
  const fall = ctx.createLinearGradient(0, 200, 0, foot)
  fall.addColorStop(0, 'rgba(255,206,120,.2)')
  fall.addColorStop(1, 'rgba(255,206,120,0)')
  ctx.fillStyle = fall
  ctx.fill()
}

function drawSolar(ctx: Context, width: number, height: number) {
  const horizon = height * 0.4
  const sun = { x: width * 0.66, y: height * 0.24 }
  fillVertical(ctx, 0, height, [[0, '#4f86b4'], [0.25, '#b6c8cc'], [0.4, '#f4dcae'], [0.5, '#c79a68'], [1, '#a87a4e']])
  clouds(ctx, { horizon, cover: 0.3, light: [255, 248, 230], shadow: [170, 182, 200], sun, seed: 35, streak: 2 })
  glow(ctx, { ...sun, radius: 1000 }, '#ffe6b4', 0.9)
  glow(ctx, { ...sun, radius: 120 }, '#fffdf0', 1)
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 1) * smooth(90, 260, z) * 1.2, eye: 9, horizon, near: 8, far: 400, focal: 1300, sun: [0.7, 0.35, 0.3], rows: 200,
    colour: (ground, out) => sand(ground, out, { shadow: [138, 92, 58], light: [236, 192, 132], air: [244, 218, 172], reach: 170, contrast: 1.3 }),
  })
  const eye = 9
  for (let z = 108; z >= 8; z -= z > 40 ? 4 : 3.2) {
    const k = 1300 / z
    const foot = horizon + (eye - 0.5) * k
    const top = horizon + (eye - 2.1) * (1300 / (z + 1.5))
    panels(ctx, { foot, top, k, z, width, sun: sun.x })
  }
  haze(ctx, horizon + 30, 110, '#ffe9bf', 0.5)
  develop(ctx, { bloom: 0.26, shadows: '#1c2438', vignette: 0.44 })
}

function panels(ctx: Context, row: { foot: number; top: number; k: number; z: number; width: number; sun: number }) {
  const fog = 1 - Math.exp(-row.z / 90)
  const centre = row.width / 2
  ctx.fillStyle = rgba(mix([70, 46, 34], [240, 212, 168], fog), 0.75)
  ctx.fillRect(0, row.foot, row.width, row.k * 0.35)
  const glass = ctx.createLinearGradient(row.sun - 900, 0, row.sun + 900, 0)
  for (const [stop, shine] of [[0, 0], [0.4, 0.25], [0.5, 0.85], [0.6, 0.25], [1, 0]] as const) {
    glass.addColorStop(stop, rgba(mix(mix([22, 40, 74], [236, 222, 190], shine * 0.8), [240, 216, 176], fog * 0.8), 1))
  }
  ctx.fillStyle = glass
  ctx.fillRect(0, row.top, row.width, row.foot - row.top)
  ctx.fillStyle = rgba([255, 244, 220], 0.5 * (1 - fog * 0.6))
  ctx.fillRect(0, row.top, row.width, Math.max(1, row.k * 0.012))
  ctx.strokeStyle = rgba([206, 216, 226], 0.28 * (1 - fog))
  ctx.lineWidth = Math.max(0.6, row.k * 0.008)
  const scale = 1 - (row.foot - row.top) / (row.foot * 2.2)
  for (let i = -40; i <= 40; i++) {
    const x = centre + i * row.k * 0.5
    if (x < -50 || x > row.width + 50) continue
    line(ctx, [x, row.foot], [centre + (x - centre) * (0.86 + scale * 0.02), row.top])
  }
  line(ctx, [0, (row.foot + row.top) / 2], [row.width, (row.foot + row.top) / 2])
}

function drawTurbines(ctx: Context, width: number, height: number) {
  fillVertical(ctx, 0, height, [[0, '#3f5f8c'], [0.35, '#92a0b6'], [0.6, '#f0c3a0'], [0.75, '#f7d9b0'], [1, '#c8a888']])
  const sun = { x: width * 0.22, y: height * 0.62 }
  clouds(ctx, { horizon: height * 0.8, cover: 0.5, light: [255, 226, 200], shadow: [128, 140, 170], sun, seed: 90, streak: 1.5 })
  glow(ctx, { ...sun, radius: 950 }, '#ffd6a0', 0.8)
  for (let row = 0; row < 4; row++) {
    const t = row / 3
    const colour = mix([206, 178, 166], [30, 38, 52], t)
    const base = height * (0.8 + 0.09 * t)
    const spots = [[0.1, 0.32, 0.52, 0.9], [0.2, 0.44, 0.72], [0.86, 0.03], [0.62]][row] ?? []
    spots.forEach((x, i) => turbine(ctx, { x: width * x, base, height: [210, 330, 520, 980][row] ?? 300, turn: row * 0.7 + i * 0.9 }, mix(colour, [250, 240, 230], row === 3 ? 0.62 : 0.3)))
    ctx.fillStyle = rgba(colour, 1)
    ctx.beginPath()
    ctx.moveTo(0, height)
    for (let x = 0; x <= width; x += 8) ctx.lineTo(x, base - (fbm(x / 700 + row * 9, row, 4) - 0.4) * (90 + 120 * t) - noise(x * 0.3, row) * 4 * t)
    ctx.lineTo(width, height)
    ctx.fill()
    haze(ctx, base + 40, 120, '#ffdcb4', 0.4 * (1 - t))
  }
  develop(ctx, { bloom: 0.24, shadows: '#182440', vignette: 0.46 })
}

function turbine(ctx: Context, at: { x: number; base: number; height: number; turn: number }, colour: Rgb) {
  const { x, height } = at
  const hub = at.base - height * 0.62
  const mast = ctx.createLinearGradient(x - height * 0.016, 0, x + height * 0.016, 0)
  mast.addColorStop(0, rgba(mix(colour, [255, 236, 208], 0.7), 1))
  mast.addColorStop(0.5, rgba(colour, 1))
  mast.addColorStop(1, rgba(mix(colour, [40, 50, 72], 0.5), 1))
  ctx.fillStyle = mast
  polygon(ctx, [[x - height * 0.007, hub], [x + height * 0.007, hub], [x + height * 0.014, at.base + 60], [x - height * 0.014, at.base + 60]])
  for (let i = 0; i < 3; i++) {
    const angle = at.turn + (i * Math.PI * 2) / 3
    const dx = Math.cos(angle)
    const dy = Math.sin(angle)
    const reach = height * 0.37
    ctx.beginPath()
    ctx.moveTo(x - dy * height * 0.006, hub + dx * height * 0.006)
    ctx.quadraticCurveTo(x + dx * reach * 0.2 - dy * height * 0.022, hub + dy * reach * 0.2 + dx * height * 0.022, x + dx * reach, hub + dy * reach)
    ctx.lineTo(x + dy * height * 0.006, hub - dx * height * 0.006)
    ctx.fill()
  }
  ctx.beginPath()
  ctx.arc(x, hub, height * 0.014, 0, 7)
  ctx.fill()
}

function polygon(ctx: Context, points: [number, number][]) {
  ctx.beginPath()
  for (const [x, y] of points) ctx.lineTo(x, y)
  ctx.fill()
}
