import { duneHeight, sand } from './desert.ts'
import { develop, fillVertical, glow, haze } from './light.ts'
import { line, polygon } from './lines.ts'
import { figure } from './people.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { mix, rgba, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { landscape } from './terrain.ts'

export const ECONOMY: Record<string, Picture> = {
  'market-screen': photo(drawMarket, { x: 0.5, y: 0.45 }),
  'solar-field': wide(drawSolar, { x: 0.5, y: 0.6 }),
  'wind-turbines': photo(drawTurbines, { x: 0.6, y: 0.4 }),
}

function drawMarket(ctx: Context, width: number, height: number) {
  const random = seededRandom('market')
  fillVertical(ctx, 0, height, [
    [0, '#050a14'],
    [1, '#0a1322'],
  ])
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
  for (const [x, size, garb] of [
    [0.16, 640, 'suit'],
    [0.34, 590, 'kandura'],
    [0.68, 620, 'kandura'],
    [0.84, 560, 'suit'],
  ] as const) {
    figure(ctx, { x: width * x, feet: height * 0.62 + size * 0.82, height: size }, garb, '#04070d', {
      colour: '#5fb4cf',
      side: 0,
      strength: 0.55,
      clarity: 0.05,
    })
  }
  develop(ctx, { bloom: 0.6, shadows: '#02132a', lights: '#c8f0ff', vignette: 0.6 })
}

function candle(
  ctx: Context,
  random: Random,
  bar: { x: number; open: number; close: number; height: number },
) {
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
  fillVertical(ctx, 0, height, [
    [0, '#4f86b4'],
    [0.25, '#b6c8cc'],
    [0.4, '#f4dcae'],
    [0.5, '#c79a68'],
    [1, '#a87a4e'],
  ])
  clouds(ctx, {
    horizon,
    cover: 0.3,
    light: [255, 248, 230],
    shadow: [170, 182, 200],
    sun,
    seed: 35,
    streak: 2,
  })
  glow(ctx, { ...sun, radius: 1000 }, '#ffe6b4', 0.9)
  glow(ctx, { ...sun, radius: 120 }, '#fffdf0', 1)
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 1) * smooth(120, 260, z) * 1.2,
    eye: 5,
    horizon,
    near: 8,
    far: 400,
    focal: 1300,
    sun: [0.7, 0.35, 0.3],
    rows: 200,
    colour: (ground, out) =>
      sand(ground, out, {
        shadow: [138, 92, 58],
        light: [236, 192, 132],
        air: [244, 218, 172],
        reach: 170,
        contrast: 1.3,
      }),
  })
  for (let z = 135; z >= 6; z -= 6.4) {
    for (let u = -190; u <= 190; u += 7) table(ctx, { u, z, horizon, width, sun: sun.x })
  }
  haze(ctx, horizon + 30, 110, '#ffe9bf', 0.5)
  develop(ctx, { bloom: 0.26, shadows: '#1c2438', vignette: 0.44 })
}

/** One table of tilted panels; `u` is its near left corner. */
function table(ctx: Context, at: { u: number; z: number; horizon: number; width: number; sun: number }) {
  const { u, z, horizon, width } = at
  const near = 1300 / z
  const far = 1300 / (z + 1.5)
  const span = 6.1
  const x = (across: number, k: number) => width / 2 + across * k
  if (x(u, near) > width || x(u + span, near) < 0) return
  const foot = horizon + 4.5 * near
  const top = horizon + 3.5 * far
  const fog = 1 - Math.exp(-z / 80)
  ctx.fillStyle = rgba(mix([58, 36, 28], [240, 212, 168], fog), 0.7)
  polygon(ctx, [
    [x(u - 0.5, near), foot + near * 0.12],
    [x(u + span - 0.5, near), foot + near * 0.12],
    [x(u + span, near), foot + near * 0.5],
    [x(u, near), foot + near * 0.5],
  ])
  const middle = x(u + span / 2, near)
  const shine = Math.exp(-(((middle - at.sun) / 330) ** 2)) * 0.85
  const glass = ctx.createLinearGradient(0, top, 0, foot)
  glass.addColorStop(0, rgba(mix(mix([66, 96, 140], [255, 236, 196], shine), [240, 216, 176], fog * 0.85), 1))
  glass.addColorStop(
    1,
    rgba(mix(mix([14, 26, 52], [206, 190, 166], shine * 0.8), [240, 216, 176], fog * 0.85), 1),
  )
  ctx.fillStyle = glass
  polygon(ctx, [
    [x(u, near), foot],
    [x(u + span, near), foot],
    [x(u + span, far), top],
    [x(u, far), top],
  ])
  ctx.strokeStyle = rgba([226, 232, 236], 0.4 * (1 - fog))
  ctx.lineWidth = Math.max(0.6, near * 0.012)
  for (let i = 0; i <= 6; i++)
    line(ctx, [x(u + (span * i) / 6, near), foot], [x(u + (span * i) / 6, far), top])
  for (const t of [0, 0.5, 1]) {
    const k = near + (far - near) * t
    const y = foot + (top - foot) * t
    line(ctx, [x(u, k), y], [x(u + span, k), y])
  }
}

function drawTurbines(ctx: Context, width: number, height: number) {
  fillVertical(ctx, 0, height, [
    [0, '#3f5f8c'],
    [0.35, '#92a0b6'],
    [0.6, '#f0c3a0'],
    [0.75, '#f7d9b0'],
    [1, '#c8a888'],
  ])
  const sun = { x: width * 0.22, y: height * 0.62 }
  clouds(ctx, {
    horizon: height * 0.8,
    cover: 0.5,
    light: [255, 226, 200],
    shadow: [128, 140, 170],
    sun,
    seed: 90,
    streak: 1.5,
  })
  glow(ctx, { ...sun, radius: 950 }, '#ffd6a0', 0.8)
  for (let row = 0; row < 4; row++) {
    const t = row / 3
    const colour = mix([206, 178, 166], [30, 38, 52], t)
    const base = height * (0.8 + 0.09 * t)
    const spots = [[0.1, 0.32, 0.52, 0.9], [0.2, 0.44, 0.72], [0.86, 0.03], [0.62]][row] ?? []
    spots.forEach((x, i) =>
      turbine(
        ctx,
        { x: width * x, base, height: [210, 330, 520, 980][row] ?? 300, turn: row * 0.7 + i * 0.9 },
        mix(colour, [250, 240, 230], row === 3 ? 0.62 : 0.3),
      ),
    )
    ctx.fillStyle = rgba(colour, 1)
    ctx.beginPath()
    ctx.moveTo(0, height)
    for (let x = 0; x <= width; x += 8)
      ctx.lineTo(
        x,
        base - (fbm(x / 700 + row * 9, row, 4) - 0.4) * (90 + 120 * t) - noise(x * 0.3, row) * 4 * t,
      )
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
  polygon(ctx, [
    [x - height * 0.007, hub],
    [x + height * 0.007, hub],
    [x + height * 0.014, at.base + 60],
    [x - height * 0.014, at.base + 60],
  ])
  for (let i = 0; i < 3; i++) {
    const angle = at.turn + (i * Math.PI * 2) / 3
    const dx = Math.cos(angle)
    const dy = Math.sin(angle)
    const reach = height * 0.37
    ctx.beginPath()
    ctx.moveTo(x - dy * height * 0.006, hub + dx * height * 0.006)
    ctx.quadraticCurveTo(
      x + dx * reach * 0.2 - dy * height * 0.022,
      hub + dy * reach * 0.2 + dx * height * 0.022,
      x + dx * reach,
      hub + dy * reach,
    )
    ctx.lineTo(x + dy * height * 0.006, hub - dx * height * 0.006)
    ctx.fill()
  }
  ctx.beginPath()
  ctx.arc(x, hub, height * 0.014, 0, 7)
  ctx.fill()
}
