import { beam, develop, glow } from './light.ts'
import { figure } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { blend, dim, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

export const SOUK: Record<string, Picture> = {
  'souk-lanterns': photo(drawSouk, { x: 0.5, y: 0.45 }),
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
    const around = onFloor ? dx * z * 2 : Math.atan2(dy, dx) * 3
    const brick =
      noise(Math.floor(around * 7 + z) * 1.7, Math.floor(z * 6) * 2.3) * 0.16 +
      fbm(around * 5, z * 5, 3) * 0.26
    setMix(
      out,
      [34, 16, 12],
      onFloor ? [176, 118, 76] : [206, 138, 82],
      Math.max(0, lit * 0.7 + brick - 0.18),
    )
    const rib = smooth(0.1, 0.05, Math.abs(((z / 2.1) % 1) - 0.1))
    dim(out, 1 - rib * 0.5 * (onFloor ? 0 : 1))
    blend(out, [255, 206, 138], smooth(3, 16, z) * 0.85)
  })
  const wares: Rgb[] = [
    [176, 58, 48],
    [206, 150, 66],
    [58, 104, 112],
    [140, 74, 104],
    [120, 132, 72],
  ]
  for (let z = 9; z >= 0.58; z *= 0.92) {
    for (const side of [-1, 1]) drape(ctx, random, { eye, side, z }, wares)
  }
  for (const [x, feet, size, garb] of [
    [0.47, 0.62, 150, 'kandura'],
    [0.53, 0.64, 176, 'abaya'],
    [0.44, 0.71, 300, 'abaya'],
    [0.56, 0.78, 400, 'kandura'],
  ] as const) {
    figure(ctx, { x: width * x, feet: height * feet, height: size }, garb, '#2c1a14', {
      colour: '#ffd8a0',
      side: 0,
      strength: 0.8,
      clarity: 0.22,
    })
  }
  for (let i = 0; i < 34; i++) {
    const z = 1.15 + ((33 - i) / 33) ** 1.5 * 8
    lantern(ctx, {
      x: eye.x + (between(random, -0.62, 0.62) * 620) / z,
      y: eye.y - between(random, 260, 430) / z,
      size: 46 / z,
    })
  }
  beam(ctx, [width * 0.56, -40], [width * 0.42, height * 0.84], 130, 'rgba(255,226,170,.2)')
  develop(ctx, { bloom: 0.5, shadows: '#2a0c0a', lights: '#ffe2b0', vignette: 0.62 })
}

/** A length of cloth that hangs before a shop, and the heaped wares under it. */
function drape(
  ctx: Context,
  random: Random,
  at: { eye: { x: number; y: number }; side: number; z: number },
  wares: Rgb[],
) {
  const { eye, side, z } = at
  const colour = wares[Math.floor(random() * wares.length)] ?? [120, 80, 60]
  const k = 620 / z
  const next = 620 / (z * 0.935)
  const near = eye.x + side * 0.84 * next
  const far = eye.x + side * 0.84 * k
  const top = between(random, -0.62, -0.5)
  const foot = between(random, -0.12, 0.2)
  const fog = smooth(2.4, 9, z)
  const toned = mix(mix(colour, [40, 18, 12], 0.3), [255, 204, 136], fog * 0.75)
  const cloth = ctx.createLinearGradient(far, 0, near, 0)
  cloth.addColorStop(0, rgba(mix(toned, [255, 206, 140], 0.4), 1))
  cloth.addColorStop(0.45, rgba(toned, 1))
  cloth.addColorStop(0.6, rgba(mix(toned, [20, 8, 6], 0.4), 1))
  cloth.addColorStop(1, rgba(mix(toned, [255, 190, 120], 0.15), 1))
  ctx.fillStyle = cloth
  ctx.beginPath()
  ctx.moveTo(far, eye.y + top * k)
  ctx.lineTo(near, eye.y + top * next)
  ctx.lineTo(near, eye.y + foot * next)
  ctx.quadraticCurveTo((near + far) / 2, eye.y + (foot + 0.03) * k, far, eye.y + foot * k)
  ctx.fill()
  const heap = { x: eye.x + side * 0.78 * k, y: eye.y + 0.72 * k }
  const spice = ctx.createLinearGradient(heap.x - side * 0.12 * k, 0, heap.x + side * 0.1 * k, 0)
  spice.addColorStop(0, rgba(mix(toned, [255, 196, 110], 0.55), 1))
  spice.addColorStop(1, rgba(mix(toned, [24, 10, 6], 0.5), 1))
  ctx.fillStyle = rgba(mix([58, 30, 18], [255, 204, 136], fog * 0.75), 1)
  ctx.fillRect(heap.x - 0.11 * k, heap.y - 0.06 * k, 0.22 * k, 0.16 * k)
  ctx.fillStyle = spice
  ctx.beginPath()
  ctx.moveTo(heap.x - 0.11 * k, heap.y - 0.05 * k)
  ctx.quadraticCurveTo(heap.x - 0.02 * k, heap.y - 0.12 * k, heap.x, heap.y - 0.2 * k)
  ctx.quadraticCurveTo(heap.x + 0.02 * k, heap.y - 0.12 * k, heap.x + 0.11 * k, heap.y - 0.05 * k)
  ctx.fill()
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
  ctx.bezierCurveTo(
    x + size * 0.3,
    y - size * 0.8,
    x + size * 0.86,
    y - size * 0.5,
    x + size * 0.62,
    y + size * 0.3,
  )
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
