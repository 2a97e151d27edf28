import { develop, fillVertical, glow, haze } from './light.ts'
import { line, polygon } from './lines.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { blend, dim, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { water } from './water.ts'

export const TRANSPORT: Record<string, Picture> = {
  'container-port': photo(drawPort, { x: 0.5, y: 0.5 }),
  'airport-apron': wide(drawApron, { x: 0.5, y: 0.55 }),
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
