import { develop, fillVertical, glow, haze } from './light.ts'
import { polygon } from './lines.ts'
import { wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { fbm, noise } from './random.ts'
import { blend, dim, setMix, shade, smooth } from './shade.ts'
import type { Context } from './shade.ts'
import { clouds } from './sky.ts'

export const AIRPORT: Record<string, Picture> = {
  'airport-apron': wide(drawApron, { x: 0.5, y: 0.55 }),
}

function drawApron(ctx: Context, width: number, height: number) {
  const horizon = height * 0.56
  fillVertical(ctx, 0, height, [
    [0, '#2c4268'],
    [0.3, '#8a7f99'],
    [0.5, '#f0a878'],
    [0.57, '#f8cc94'],
    [0.6, '#5a5460'],
    [1, '#22232c'],
  ])
  const sun = { x: width * 0.8, y: horizon * 0.92 }
  clouds(ctx, {
    horizon,
    cover: 0.5,
    light: [255, 190, 142],
    shadow: [86, 84, 116],
    sun,
    seed: 66,
    streak: 2.4,
  })
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
    blend(
      out,
      [246, 176, 122],
      smooth(0.42, 0.62, wet) * 0.5 * Math.exp(-(((x - sun.x) / 760) ** 2)) + 0.3 * smooth(4, 40, z),
    )
    const slab = Math.min(Math.abs(((u / 1.5 + 99) % 1) - 0.5), Math.abs(((z / 0.9) % 1) - 0.5))
    dim(out, slab < 0.008 ? 0.78 : 1)
    const guide = Math.abs(u - 0.2 - z * 0.25)
    blend(out, [226, 178, 72], smooth(0.035, 0.02, guide) * 0.8)
  })
  airliner(ctx, { x: width * 0.47, y: height * 0.68, size: 1.42 })
  for (let i = 0; i < 22; i++)
    glow(
      ctx,
      { x: 80 + i * 86, y: horizon + 10 + (i % 3) * 8, radius: 18 },
      i % 4 ? '#9fc0ff' : '#ffd08a',
      0.8,
    )
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
  for (const [stop, colour] of [
    [0, '#ffe6c8'],
    [0.18, '#cdc4c4'],
    [0.55, '#77788a'],
    [0.8, '#3e4152'],
    [1, '#6d5f64'],
  ] as const)
    skin.addColorStop(stop, colour)
  const fin = ctx.createLinearGradient(-480, -230, -330, 0)
  fin.addColorStop(0, '#2d4a66')
  fin.addColorStop(1, '#172436')
  ctx.fillStyle = '#3a3c4b'
  polygon(ctx, [
    [-90, 10],
    [-250, -36],
    [-268, -36],
    [-190, 16],
  ])
  ctx.fillStyle = fin
  polygon(ctx, [
    [-330, -36],
    [-448, -220],
    [-498, -220],
    [-452, -30],
  ])
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
  polygon(ctx, [
    [392, -32],
    [424, -18],
    [432, -8],
    [390, -10],
  ])
  ctx.fillStyle = '#555869'
  polygon(ctx, [
    [90, 30],
    [-160, 84],
    [-226, 82],
    [-70, 24],
  ])
  ctx.fillStyle = '#46485a'
  polygon(ctx, [
    [-400, -16],
    [-500, 6],
    [-528, 4],
    [-466, -22],
  ])
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
  for (const [x, r] of [
    [360, 13],
    [-40, 17],
    [-76, 17],
  ] as const) {
    ctx.fillRect(x - 3, 44, 6, 44)
    ctx.beginPath()
    ctx.arc(x, 90, r, 0, 7)
    ctx.fill()
  }
  ctx.fillStyle = 'rgba(255,222,178,.8)'
  ctx.fillRect(-320, -52, 650, 2)
  ctx.restore()
}
