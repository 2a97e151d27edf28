import { cityscape } from './cityscape.ts'
import { develop, fillVertical, glow, haze } from './light.ts'
import { lattice, line } from './lines.ts'
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
  'construction-cranes': photo(drawCranes, { x: 0.55, y: 0.45 }),
  'highway-interchange': photo(drawInterchange, { x: 0.5, y: 0.6 }),
  'flood-street': photo(drawFlood, { x: 0.5, y: 0.55 }),
  'snow-city': photo(drawSnow, { x: 0.5, y: 0.55 }),
}

function drawCranes(ctx: Context, width: number, height: number) {
  const random = seededRandom('cranes')
  const sun = { x: width * 0.34, y: height * 0.6 }
  fillVertical(ctx, 0, height, [[0, '#53617f'], [0.3, '#b08a86'], [0.55, '#f0a868'], [0.75, '#f8c98a'], [1, '#a67a64']])
  clouds(ctx, { horizon: height * 0.78, cover: 0.45, light: [255, 208, 152], shadow: [120, 98, 116], sun, seed: 61, streak: 2.2, strength: 0.75 })
  glow(ctx, { ...sun, radius: 950 }, '#ffc069', 0.9)
  glow(ctx, { ...sun, radius: 150 }, '#fff4d8', 1)
  const layers: [number, number, number][] = [[0.1, 0.42, 0.3], [0.72, 0.4, 0.34], [0.46, 0.5, 0.45], [0.86, 0.62, 0.7], [0.22, 0.7, 0.95]]
  for (const [x, tall, near] of layers) {
    const colour = mix([206, 150, 118], [30, 26, 36], near)
    const base = height * (0.86 + near * 0.16)
    const wideness = 130 + near * 150
    frame(ctx, random, { x: width * x, base, width: wideness, height: height * tall * 0.72 }, colour, near)
    crane(ctx, { x: width * x + wideness * 0.62, base, height: height * tall * 1.02, arm: (x < 0.5 ? 1 : -1) * (230 + near * 240) }, rgba(colour, 1), 0.5 + near * 0.7)
    haze(ctx, base - 60, 200, '#ffcf95', 0.45 * (1 - near))
  }
  develop(ctx, { bloom: 0.3, shadows: '#2a1830', vignette: 0.5 })
}

function frame(ctx: Context, random: Random, at: { x: number; base: number; width: number; height: number }, colour: Rgb, near: number) {
  const floor = 26 + near * 16
  const levels = Math.floor(at.height / floor)
  const lit = mix(colour, [255, 186, 116], 0.4)
  for (let i = 0; i <= levels; i++) {
    const y = at.base - i * floor
    const grown = i < levels - 4 ? 1 : between(random, 0.62, 1)
    ctx.fillStyle = rgba(colour, 1)
    ctx.fillRect(at.x, y - floor * 0.2, at.width * grown, floor * 0.2)
    ctx.fillStyle = rgba(lit, 0.6)
    ctx.fillRect(at.x, y - floor * 0.2, at.width * grown, 1.5)
    ctx.fillStyle = rgba(colour, 1)
    if (i < levels * 0.62) ctx.fillRect(at.x + at.width * 0.04, y - floor, at.width * between(random, 0.7, 0.94), floor)
    for (let c = 0; c <= 6; c++) ctx.fillRect(at.x + (at.width * 0.96 * c) / 6, y - floor, at.width * 0.035, floor)
    if (i === levels) for (let c = 0; c <= 6; c++) ctx.fillRect(at.x + (at.width * 0.96 * c) / 6, y - floor * 1.5, 2, floor)
  }
  const core = at.x + at.width * 0.36
  ctx.fillRect(core, at.base - at.height - floor * 2.4, at.width * 0.26, at.height)
}

function crane(ctx: Context, at: { x: number; base: number; height: number; arm: number }, colour: string, size: number) {
  ctx.strokeStyle = colour
  ctx.fillStyle = colour
  const top = at.base - at.height
  lattice(ctx, { x: at.x, foot: at.base, head: top, wide: 13 * size, narrow: 13 * size, bays: Math.round(at.height / (26 * size)) })
  const way = Math.sign(at.arm)
  ctx.lineWidth = 3 * size
  line(ctx, [at.x - at.arm * 0.34, top], [at.x + at.arm, top])
  line(ctx, [at.x, top - 18 * size], [at.x + at.arm * 0.97, top - 13 * size])
  ctx.lineWidth = 1.3 * size
  const bays = 34
  for (let i = 0; i < bays; i++) {
    const x = at.x + (at.arm * i) / bays
    line(ctx, [x, top], [x + at.arm / bays / 2, top - 15 * size])
    line(ctx, [x + at.arm / bays / 2, top - 15 * size], [x + at.arm / bays, top])
  }
  ctx.lineWidth = 1.2 * size
  const peak: [number, number] = [at.x, top - 74 * size]
  ctx.fillRect(at.x - 4 * size, top - 74 * size, 8 * size, 80 * size)
  line(ctx, peak, [at.x + at.arm * 0.6, top - 14 * size])
  line(ctx, peak, [at.x + at.arm * 0.3, top - 14 * size])
  line(ctx, peak, [at.x - at.arm * 0.32, top])
  ctx.fillRect(at.x - at.arm * 0.34 - 14 * size, top - 4, 40 * size, 34 * size)
  ctx.fillRect(at.x + way * 10 * size - 10 * size, top + 4, 22 * size, 28 * size)
  const hook = at.x + at.arm * 0.74
  line(ctx, [hook, top], [hook, top + at.height * 0.3])
  ctx.fillRect(hook - 26 * size, top + at.height * 0.3, 52 * size, 7 * size)
}

function drawInterchange(ctx: Context, _width: number, height: number) {
  const random = seededRandom('interchange')
  const horizon = height * 0.22
  fillVertical(ctx, 0, height, [[0, '#16223f'], [0.14, '#5b5a7c'], [0.22, '#d99a7a'], [0.3, '#2b2a40'], [1, '#090b14']])
  clouds(ctx, { horizon, cover: 0.4, light: [240, 160, 130], shadow: [50, 56, 88], seed: 5, strength: 0.6 })
  const free = (x: number, z: number) => z < 15 && Math.abs(x) < 11 - z * 0.12
  cityscape(ctx, random, {
    eye: 4.2, horizon, focal: 1500, near: 4, far: 60, front: [34, 38, 58], side: [52, 48, 66], roof: [24, 27, 42], air: [120, 98, 110], reach: 34,
    windows: 0.26, street: [255, 186, 110],
    height: (x, z, chance) => (free(x, z) ? 0 : chance < 0.12 ? 0 : 0.3 + 1.2 * chance + 5 * noise(x * 0.2, z * 0.2) ** 3 * (z > 20 ? 1.5 : 0.4)),
  })
  haze(ctx, horizon + 40, 130, '#e7a682', 0.35)
  const roads: [[number, number], [number, number], [number, number], [number, number], number][] = [
    [[-200, 760], [560, 520], [1300, 560], [2140, 420], 70],
    [[380, 1480], [760, 860], [1060, 560], [1130, 296], 150],
    [[-240, 1130], [420, 1060], [860, 700], [1090, 380], 62],
    [[1110, 370], [1180, 640], [1500, 900], [2160, 1010], 66],
    [[2100, 640], [1500, 600], [1000, 900], [620, 1360], 58],
  ]
  for (const [a, b, c, d, size] of roads) road(ctx, random, [a, b, c, d], size)
  develop(ctx, { bloom: 0.5, shadows: '#0a1030', lights: '#ffd6ac', vignette: 0.6 })
}

function road(ctx: Context, random: Random, curve: [number, number][], size: number) {
  const [a, b, c, d] = curve
  if (!a || !b || !c || !d) return
  const spot = (t: number, offset: number): [number, number] => {
    const r = 1 - t
    const x = r ** 3 * a[0] + 3 * r * r * t * b[0] + 3 * r * t * t * c[0] + t ** 3 * d[0]
    const y = r ** 3 * a[1] + 3 * r * r * t * b[1] + 3 * r * t * t * c[1] + t ** 3 * d[1]
    const dx = r * r * (b[0] - a[0]) + 2 * r * t * (c[0] - b[0]) + t * t * (d[0] - c[0])
    const dy = r * r * (b[1] - a[1]) + 2 * r * t * (c[1] - b[1]) + t * t * (d[1] - c[1])
    const length = Math.hypot(dx, dy) || 1
    const scale = (size * offset * Math.max(0.02, y - 290)) / 520
    return [x - (dy / length) * scale, y + (dx / length) * scale * 0.55]
  }
  const ribbon = (from: number, to: number, drop = 0) => {
    ctx.beginPath()
    for (let i = 0; i <= 50; i++) ctx.lineTo(spot(i / 50, from)[0], spot(i / 50, from)[1] + drop)
    for (let i = 50; i >= 0; i--) ctx.lineTo(spot(i / 50, to)[0], spot(i / 50, to)[1] + drop)
    ctx.fill()
  }
  ctx.fillStyle = 'rgba(3,4,9,.75)'
  ribbon(-0.66, 0.66, 26)
  ctx.fillStyle = '#57515c'
  ribbon(-0.6, 0.6, 5)
  ctx.fillStyle = '#20212e'
  ribbon(-0.55, 0.55)
  ctx.save()
  ctx.globalCompositeOperation = 'screen'
  for (const lane of [-0.42, -0.26, -0.1, 0.1, 0.26, 0.42]) {
    const colour: Rgb = lane < 0 ? [255, 222, 168] : [255, 64, 44]
    const bright = between(random, 0.55, 1)
    for (const [half, strength] of [[0.075, 0.14], [0.03, 0.36], [0.01, 0.9]] as const) {
      ctx.fillStyle = rgba(colour, strength * bright)
      ribbon(lane - half, lane + half)
    }
  }
  ctx.restore()
}

function canyon(ctx: Context, random: Random, look: { horizon: number; front: Rgb; side: Rgb; air: Rgb; reach: number; windows: number; lamp?: Rgb }) {
  cityscape(ctx, random, {
    ...look, eye: 0.32, focal: 1150, near: 2, far: 26, roof: look.front,
    height: (x, _z, chance) => (Math.abs(x) < 1 ? 0 : 1.1 + chance * 2.2 + (Math.abs(x) > 2 ? chance * 2 : 0)),
  })
}

function drawFlood(ctx: Context, width: number, height: number) {
  const random = seededRandom('flood')
  const horizon = height * 0.52
  fillVertical(ctx, 0, height, [[0, '#566270'], [0.3, '#8d969b'], [0.52, '#c2c2b8'], [1, '#5b6264']])
  clouds(ctx, { horizon, cover: 0.9, light: [186, 190, 190], shadow: [74, 84, 96], seed: 23, strength: 0.9 })
  canyon(ctx, random, { horizon, front: [66, 70, 76], side: [98, 98, 96], air: [182, 184, 178], reach: 12, windows: 0.14 })
  for (const [x, size] of [[0.455, 12], [0.56, 16], [0.4, 28], [0.64, 46]] as const) {
    const feet = horizon + size * 1.5
    car(ctx, { x: width * x, y: feet, size }, '#2c3238')
    for (const side of [-1, 1]) glow(ctx, { x: width * x + side * size * 0.9, y: feet - size * 0.5, radius: size * 3.4 }, '#fff0cc', 1)
  }
  haze(ctx, horizon, 90, '#d5d5cb', 0.4)
  water(ctx, { horizon: horizon + 16, deep: [70, 66, 56], rough: 0.2, mirror: [0.95, 0.6], seed: 12, scale: 1.6 })
  halfUnder(ctx, height * 0.8, () => car(ctx, { x: width * 0.28, y: height * 0.835, size: 120 }, '#1c2126'))
  halfUnder(ctx, height * 0.735, () => {
    figure(ctx, { x: width * 0.6, feet: height * 0.9, height: 430 }, 'plain', '#23282d', { colour: '#cfd6d6', side: 0, strength: 0.5 })
  })
  for (let i = 0; i < 900; i++) {
    const x = random() * width
    const y = random() * height
    const length = between(random, 14, 54)
    ctx.strokeStyle = rgba([226, 232, 234], between(random, 0.04, 0.2))
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
  ctx.bezierCurveTo(x - size * 1.36, y - size * 0.7, x - size * 1.2, y - size * 0.86, x - size * 0.98, y - size * 0.9)
  ctx.bezierCurveTo(x - size * 0.8, y - size * 1.5, x - size * 0.6, y - size * 1.6, x, y - size * 1.6)
  ctx.bezierCurveTo(x + size * 0.6, y - size * 1.6, x + size * 0.8, y - size * 1.5, x + size * 0.98, y - size * 0.9)
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
  fillVertical(ctx, 0, height, [[0, '#8291a6'], [0.56, '#cdd3da'], [0.6, '#dfe3e6'], [1, '#aeb9c8']])
  canyon(ctx, random, { horizon, front: [84, 92, 108], side: [116, 120, 130], air: [204, 210, 218], reach: 7, windows: 0.2, lamp: [255, 206, 138] })
  fillVertical(ctx, horizon + 26, height, [[0, 'rgba(216,222,230,0)'], [0.1, '#d6dce4'], [1, '#9fabbd']])
  for (let i = 0; i < 26; i++) {
    ctx.strokeStyle = rgba([112, 124, 146], between(random, 0.06, 0.2))
    ctx.lineWidth = between(random, 2, 14)
    const lane = between(random, -1, 1)
    line(ctx, [width / 2 + lane * 30, horizon + 40], [width / 2 + lane * 900, height + 20])
  }
  for (const [side, z] of [[-1, 9], [1, 9], [-1, 5.4], [1, 5.4], [-1, 3.4], [1, 3.4]] as const) {
    const k = 1150 / z
    const x = width / 2 + side * 0.62 * k
    const foot = horizon + 0.32 * k
    ctx.strokeStyle = rgba(mix([170, 178, 190], [44, 50, 62], 3 / z), 1)
    ctx.lineWidth = k * 0.012
    line(ctx, [x, foot], [x, foot - k * 0.62])
    line(ctx, [x, foot - k * 0.62], [x - side * k * 0.1, foot - k * 0.64])
    glow(ctx, { x: x - side * k * 0.1, y: foot - k * 0.63, radius: k * 0.34 }, '#ffdca0', 1)
  }
  const walkers: [number, number, number][] = [[0.47, 0.66, 130], [0.55, 0.71, 200], [0.41, 0.79, 320]]
  for (const [x, feet, size] of walkers) figure(ctx, { x: width * x, feet: height * feet, height: size }, 'abaya', '#3c4454', { colour: '#f3e2c4', side: 0, strength: 0.5, clarity: 0.04 })
  for (let i = 0; i < 1100; i++) {
    const near = random() ** 5
    ctx.fillStyle = rgba([250, 252, 255], between(random, 0.3, 0.85) * (1 - near * 0.65))
    ctx.beginPath()
    ctx.ellipse(random() * width, random() * height, 1.4 + near * 15, 1.6 + near * 17, 0.3, 0, 7)
    ctx.fill()
  }
  develop(ctx, { bloom: 0.26, shadows: '#223048', lights: '#f2f0ec', vignette: 0.42 })
}
