import { duneHeight, sand } from './desert.ts'
import { develop, fillVertical, glow, haze } from './light.ts'
import { line, polygon } from './lines.ts'
import { wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { mix, rgba, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { landscape } from './terrain.ts'

export const CAMELS: Record<string, Picture> = {
  'camel-race': wide(drawCamels, { x: 0.5, y: 0.6 }),
}

function drawCamels(ctx: Context, width: number, height: number) {
  const random = seededRandom('camels')
  const horizon = height * 0.5
  fillVertical(ctx, 0, height, [
    [0, '#8d8ea0'],
    [0.3, '#dcb999'],
    [0.5, '#fbdca4'],
    [1, '#b8814e'],
  ])
  const sun = { x: width * 0.8, y: height * 0.33 }
  glow(ctx, { ...sun, radius: 1000 }, '#ffd996', 1)
  glow(ctx, { ...sun, radius: 120 }, '#fff8e0', 1)
  landscape(ctx, {
    height: (x, z) => duneHeight(x, z, 4) * 0.9 * smooth(30, 110, z) + noise(x * 2, z * 2) * 0.06,
    eye: 3.2,
    horizon,
    near: 3,
    far: 360,
    focal: 1300,
    sun: [0.8, 0.28, 0.3],
    rows: 220,
    colour: (ground, out) =>
      sand(ground, out, {
        shadow: [120, 74, 46],
        light: [244, 188, 116],
        air: [250, 214, 154],
        reach: 110,
        contrast: 1.5,
      }),
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
  const legs: [number, number, number][] = [
    [-50, -24 - swing, 0.7],
    [-42, 22 + swing, 1],
    [44, 34 - swing, 0.7],
    [50, -16 + swing, 1],
  ]
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
  polygon(ctx, [
    [-26, -112],
    [22, -112],
    [28, -82],
    [-30, -82],
  ])
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
