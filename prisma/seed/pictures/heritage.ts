import { duneHeight, sand } from './desert.ts'
import { beam, develop, fillVertical, glow, haze } from './light.ts'
import { figure } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, ridged, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { blend, dim, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { landscape } from './terrain.ts'
import { water } from './water.ts'

export const HERITAGE: Record<string, Picture> = {
  'oasis-palms': photo(drawOasis, { x: 0.5, y: 0.5 }),
  'old-fort': photo(drawFort, { x: 0.5, y: 0.5 }),
  'souk-lanterns': photo(drawSouk, { x: 0.5, y: 0.45 }),
}

function drawOasis(ctx: Context, width: number, height: number) {
  const random = seededRandom('oasis')
  const horizon = height * 0.54
  fillVertical(ctx, 0, height, [[0, '#6f9dbb'], [0.35, '#c8cdb9'], [0.54, '#f4d9a2'], [1, '#c79a62']])
  const sun = { x: width * 0.2, y: height * 0.3 }
  glow(ctx, { ...sun, radius: 1000 }, '#ffe4a8', 0.8)
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 2) * 0.8 * smooth(30, 110, z), eye: 6, horizon: horizon - 60, near: 8, far: 400, focal: 1500, sun: [-0.8, 0.35, 0.2], rows: 220,
    colour: (ground, out) => sand(ground, out, { shadow: [150, 96, 58], light: [246, 202, 138], air: [240, 214, 166], reach: 170, contrast: 1.3 }),
  })
  for (let row = 0; row < 4; row++) {
    const t = row / 3
    for (let i = 0; i < 26 - row * 4; i++) {
      const x = random() * width
      if (t > 0.5 && Math.abs(x - width * 0.5) < 260) continue
      palm(ctx, random, { x, base: horizon + t * 26, height: (130 + 190 * t) * between(random, 0.7, 1.15) }, mix([150, 150, 96], [30, 40, 24], t), [255, 226, 140])
    }
    ctx.fillStyle = rgba(mix([176, 160, 100], [40, 50, 28], t), 0.9)
    for (let i = 0; i < 150; i++) {
      ctx.beginPath()
      ctx.ellipse(random() * width, horizon + t * 24, between(random, 8, 34), between(random, 4, 20) * (0.5 + t), 0, 0, 7)
      ctx.fill()
    }
    haze(ctx, horizon, 120, '#ffe6ae', 0.4 * (1 - t))
  }
  water(ctx, { horizon: horizon + 34, deep: [36, 62, 54], rough: 0.13, mirror: [0.95, 0.62], seed: 8 })
  palm(ctx, random, { x: width * 0.12, base: height * 1.02, height: 980 }, [22, 26, 18], [255, 220, 130])
  palm(ctx, random, { x: width * 0.93, base: height * 1.02, height: 860 }, [20, 24, 17], [255, 220, 130])
  develop(ctx, { bloom: 0.3, shadows: '#2c2410', vignette: 0.5 })
}

/** A date palm: a leaning rough trunk and arching fronds with hanging leaflets. */
export function palm(ctx: Context, random: Random, at: { x: number; base: number; height: number }, colour: Rgb, sun: Rgb) {
  const { x, base, height } = at
  const lean = between(random, -0.09, 0.09) * height
  const top: [number, number] = [x + lean, base - height * 0.8]
  ctx.strokeStyle = rgba(mix(colour, [70, 48, 32], 0.4), 1)
  ctx.lineWidth = Math.max(1.4, height * 0.032)
  ctx.beginPath()
  ctx.moveTo(x, base)
  ctx.quadraticCurveTo(x + lean * 0.2, base - height * 0.4, top[0], top[1])
  ctx.stroke()
  const fronds = 19
  for (let i = 0; i < fronds; i++) {
    const spread = (i / (fronds - 1)) * 2 - 1
    const angle = -Math.PI / 2 + spread * 1.95 + between(random, -0.1, 0.1)
    const length = height * between(random, 0.3, 0.4)
    const bend = height * (0.06 + 0.14 * Math.abs(spread))
    frond(ctx, top, { angle, length, bend }, mix(colour, sun, smooth(-0.2, 1, -Math.sin(angle)) * 0.22 * random()), height)
  }
}

function frond(ctx: Context, top: [number, number], leaf: { angle: number; length: number; bend: number }, colour: Rgb, height: number) {
  const steps = height > 400 ? 30 : height > 160 ? 14 : 8
  ctx.strokeStyle = rgba(colour, 1)
  ctx.lineWidth = Math.max(0.8, height * 0.0045)
  const dx = Math.cos(leaf.angle)
  const dy = Math.sin(leaf.angle)
  ctx.beginPath()
  for (let i = 1; i <= steps; i++) {
    const t = i / steps
    const px = top[0] + dx * leaf.length * t
    const py = top[1] + dy * leaf.length * t * (1 - 0.35 * t) + leaf.bend * t * t * 1.8
    const reach = height * 0.07 * Math.sin(Math.PI * (0.12 + 0.86 * t)) + 1
    ctx.moveTo(px - dx * reach * 0.3, py - reach * 0.25)
    ctx.lineTo(px + dx * reach * 0.7 - dy * reach * 0.25, py + reach * 0.85)
    ctx.moveTo(px, py)
    ctx.lineTo(px + dx * reach * 0.8 + dy * reach * 0.4, py - reach * 0.3)
  }
  ctx.stroke()
  ctx.beginPath()
  ctx.moveTo(...top)
  ctx.quadraticCurveTo(top[0] + dx * leaf.length * 0.5, top[1] + dy * leaf.length * 0.5, top[0] + dx * leaf.length, top[1] + dy * leaf.length * 0.65 + leaf.bend * 1.8)
  ctx.stroke()
}

function drawFort(ctx: Context, width: number, height: number) {
  const random = seededRandom('fort')
  const ground = height * 0.74
  fillVertical(ctx, 0, height, [[0, '#4b6f9c'], [0.4, '#9fb1bd'], [0.7, '#f2d4a4'], [1, '#f2d4a4']])
  clouds(ctx, { horizon: ground, cover: 0.4, light: [255, 238, 210], shadow: [140, 150, 174], sun: { x: 0, y: height * 0.4 }, seed: 38 })
  landscape(ctx, {
    height: (x, z) => smooth(60, 260, z) * ridged(x * 0.011 + 2, z * 0.01, 4) * 60 + noise(x * 0.3, z * 0.3) * 0.25, eye: 3.4, horizon: ground - 70, near: 5, far: 460, focal: 1300, sun: [-0.85, 0.32, -0.1], rows: 240,
    colour: (spot, out) => sand(spot, out, { shadow: [112, 74, 58], light: [238, 188, 126], air: [226, 200, 166], reach: 190, contrast: 1.3 }),
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
  figure(ctx, { x: width * 0.39, feet: ground + 96, height: 120 }, 'kandura', '#6f5340', { colour: '#ffe6b8', side: -1, strength: 0.8, clarity: 0.6 })
  for (const [x, size] of [[0.05, 420], [0.93, 520], [0.985, 380]] as const) palm(ctx, random, { x: width * x, base: ground + 120, height: size }, [54, 56, 32], [255, 226, 140])
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
  shade(ctx, { x: at.x - at.radius * 1.2, y: top - 30, width: at.radius * 2.4, height: at.height + 44 }, 2, (x, y, out) => {
    const t = (y - top) / at.height
    const radius = at.radius * (0.86 + 0.14 * t) * (t < 0.1 ? 1.06 : 1)
    const u = (x - at.x) / radius
    const curve = Math.sqrt(Math.max(0, 1 - u * u))
    const angle = Math.asin(Math.max(-1, Math.min(1, u)))
    const merlon = Math.sin(angle * 11 + 0.6) > -0.15 ? 0 : 0.05
    const rim = merlon - 0.02 + curve * 0.022
    out.a = smooth(1.004, 0.99, Math.abs(u)) * smooth(rim - 0.002, rim + 0.003, t) * smooth(1.012 + curve * 0.02, 1.006 + curve * 0.02, t)
    const sun = Math.max(0, -u * 0.86 + curve * 0.36)
    const light = 0.1 + sun * 0.84 + plaster(angle * 130 + at.x, y) * (0.35 + sun * 0.6)
    setMix(out, [66, 42, 42], [250, 200, 138], light)
    if (Math.abs(t - 0.115) < 0.008) dim(out, 0.72)
    const hole = Math.max(Math.abs((((angle + 4) * 1.9) % 1) - 0.5) - 0.055, Math.abs(t - 0.3) - 0.035)
    if (hole < 0) dim(out, 0.3)
  })
}

function drawSouk(ctx: Context, width: number, height: number) {
  const random = seededRandom('souk')
  const eye = { x: width * 0.5, y: height * 0.5 }
  shade(ctx, { x: 0, y: 0, width, height }, 2, (x, y, out) => {
    const dx = (x - eye.x) / 620
    const dy = (y - eye.y) / 620
    const arch = Math.hypot(dx * 0.92, Math.min(0, dy) * 0.86)
    const z = Math.min(16, 1 / Math.max(0.06, dy > 0 ? Math.max(dy * 1.25, Math.abs(dx) * 0.92) : arch))
    const onFloor = dy * 1.25 > Math.abs(dx) * 0.92
    const lit = 0.32 + 0.5 * Math.exp(-((((z / 2.1) % 1) - 0.5) ** 2) * 9)
    const around = onFloor ? (dx * z) * 2 : Math.atan2(dy, dx) * 3
    const brick = noise(Math.floor(around * 7 + z) * 1.7, Math.floor(z * 6) * 2.3) * 0.16 + fbm(around * 5, z * 5, 3) * 0.26
    setMix(out, [34, 16, 12], onFloor ? [176, 118, 76] : [206, 138, 82], Math.max(0, lit * 0.7 + brick - 0.18))
    const rib = smooth(0.1, 0.05, Math.abs(((z / 2.1) % 1) - 0.1))
    dim(out, 1 - rib * 0.5 * (onFloor ? 0 : 1))
    blend(out, [255, 206, 138], smooth(3, 16, z) * 0.85)
  })
  const wares: Rgb[] = [[176, 58, 48], [206, 150, 66], [58, 104, 112], [140, 74, 104], [120, 132, 72]]
  for (let z = 9; z >= 1.3; z -= 0.55) {
    for (const side of [-1, 1]) stall(ctx, random, { x: eye.x + (side * 620 * 0.86) / z, y: eye.y + 470 / z, size: 620 / z, side }, wares, z)
  }
  for (const [x, feet, size, garb] of [[0.47, 0.62, 150, 'kandura'], [0.53, 0.64, 176, 'abaya'], [0.44, 0.71, 300, 'abaya'], [0.56, 0.78, 400, 'kandura']] as const) {
    figure(ctx, { x: width * x, feet: height * feet, height: size }, garb, '#2c1a14', { colour: '#ffd8a0', side: 0, strength: 0.8, clarity: 0.22 })
  }
  for (let i = 0; i < 34; i++) {
    const z = 1.15 + ((33 - i) / 33) ** 1.5 * 8
    lantern(ctx, { x: eye.x + (between(random, -0.62, 0.62) * 620) / z, y: eye.y - between(random, 260, 430) / z, size: 46 / z })
  }
  beam(ctx, [width * 0.56, -40], [width * 0.42, height * 0.84], 130, 'rgba(255,226,170,.2)')
  develop(ctx, { bloom: 0.5, shadows: '#2a0c0a', lights: '#ffe2b0', vignette: 0.62 })
}

function stall(ctx: Context, random: Random, at: { x: number; y: number; size: number; side: number }, wares: Rgb[], z: number) {
  for (let i = 0; i < 9; i++) {
    const colour = wares[Math.floor(random() * wares.length)] ?? [120, 80, 60]
    ctx.fillStyle = rgba(mix(colour, z > 4 ? [255, 200, 130] : [40, 18, 12], z > 4 ? 0.4 : 0.35 + 0.3 * random()), 0.92)
    const x = at.x + at.side * at.size * between(random, -0.05, 0.3)
    const y = at.y - at.size * between(random, 0.05, 0.95)
    ctx.beginPath()
    ctx.ellipse(x, y, at.size * between(random, 0.04, 0.1), at.size * between(random, 0.03, 0.13), 0, 0, 7)
    ctx.fill()
  }
}

function lantern(ctx: Context, at: { x: number; y: number; size: number }) {
  const { x, y, size } = at
  ctx.strokeStyle = 'rgba(20,10,6,.8)'
  ctx.lineWidth = Math.max(1, size * 0.05)
  ctx.beginPath()
  ctx.moveTo(x, y - size)
  ctx.lineTo(x, y - size * 6)
  ctx.stroke()
  const glass = ctx.createRadialGradient(x, y, size * 0.08, x, y, size)
  glass.addColorStop(0, '#fff6d8')
  glass.addColorStop(0.45, '#ffc264')
  glass.addColorStop(1, '#8a3a14')
  ctx.fillStyle = glass
  ctx.beginPath()
  ctx.moveTo(x, y - size * 1.25)
  ctx.bezierCurveTo(x + size * 0.3, y - size * 0.8, x + size * 0.86, y - size * 0.5, x + size * 0.62, y + size * 0.3)
  ctx.quadraticCurveTo(x + size * 0.3, y + size * 0.85, x, y + size)
  ctx.quadraticCurveTo(x - size * 0.3, y + size * 0.85, x - size * 0.62, y + size * 0.3)
  ctx.bezierCurveTo(x - size * 0.86, y - size * 0.5, x - size * 0.3, y - size * 0.8, x, y - size * 1.25)
  ctx.fill()
  ctx.strokeStyle = 'rgba(50,20,8,.7)'
  for (const u of [-0.36, 0, 0.36]) {
    ctx.beginPath()
    ctx.moveTo(x, y - size * 1.2)
    ctx.quadraticCurveTo(x + u * size * 2, y - size * 0.1, x, y + size)
    ctx.stroke()
  }
  glow(ctx, { x, y, radius: size * 4.6 }, '#ffae52', 0.75)
}
