import { develop } from './light.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { relief } from './relief.ts'
import type { Lighting } from './relief.ts'
import { rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

export const DALLAH: Record<string, Picture> = {
  'coffee-dallah': photo(drawDallah, { x: 0.42, y: 0.5 }),
}

function drawDallah(ctx: Context, width: number, height: number) {
  const random = seededRandom('dallah')
  const table = height * 0.74
  shade(ctx, { x: 0, y: 0, width, height }, 3, (x, y, out) => {
    const near = Math.exp(-(((x - width * 0.68) / 760) ** 2) - ((y - height * 0.3) / 560) ** 2)
    setMix(out, [22, 14, 14], [168, 104, 56], near)
  })
  for (let i = 0; i < 30; i++) {
    const size = between(random, 26, 88)
    ctx.fillStyle = rgba(random() < 0.6 ? [255, 190, 104] : [255, 226, 170], between(random, 0.05, 0.2))
    ctx.beginPath()
    ctx.arc(random() * width, random() * table * 0.9, size, 0, 7)
    ctx.fill()
  }
  const wood = ctx.createLinearGradient(0, table, 0, height)
  wood.addColorStop(0, '#a86c3c')
  wood.addColorStop(0.3, '#5d351c')
  wood.addColorStop(1, '#170c08')
  ctx.fillStyle = wood
  ctx.fillRect(0, table, width, height - table)
  ctx.fillStyle = 'rgba(10,4,2,.6)'
  for (const [x, w] of [
    [730, 380],
    [1290, 130],
    [1560, 130],
  ] as const) {
    ctx.beginPath()
    ctx.ellipse(x - 40, height * 0.895, w, 40, 0, 0, 7)
    ctx.fill()
  }
  const lamp: Lighting = {
    key: [0.7, -0.6, 0.5],
    keyColour: [255, 226, 170],
    ambient: [58, 44, 36],
    rim: [-0.9, -0.2],
    rimColour: [255, 206, 140],
  }
  const brass = { colour: [206, 152, 72] as Rgb, gloss: 0.8 }
  const box = { x: 250, y: 150, width: 900, height: 1040 }
  relief(ctx, box, { ...brass, shape: handle, round: 22 }, lamp)
  relief(ctx, box, { ...brass, shape: spout, round: 40 }, lamp)
  relief(ctx, box, { ...brass, shape: body, folds: bands, round: 150, soft: 3, foldDepth: 12 }, lamp)
  relief(ctx, box, { ...brass, shape: lid, round: 44 }, lamp)
  for (const x of [1290, 1560]) cup(ctx, { x, base: height * 0.895 }, lamp)
  steam(ctx)
  dates(ctx, random)
  develop(ctx, { bloom: 0.36, shadows: '#240f08', vignette: 0.6 })
}

function body(c: Context) {
  c.beginPath()
  c.moveTo(620, 500)
  c.bezierCurveTo(640, 640, 520, 720, 470, 900)
  c.bezierCurveTo(440, 1010, 470, 1110, 500, 1130)
  c.quadraticCurveTo(730, 1170, 960, 1130)
  c.bezierCurveTo(990, 1110, 1020, 1010, 990, 900)
  c.bezierCurveTo(940, 720, 820, 640, 840, 500)
  c.quadraticCurveTo(730, 470, 620, 500)
  c.fill()
}

function bands(c: Context) {
  for (const [y, half] of [
    [520, 116],
    [700, 150],
    [716, 156],
    [900, 260],
    [1090, 244],
  ] as const) {
    c.strokeStyle = y % 200 === 100 ? '#fff' : '#111'
    c.lineWidth = 8
    c.beginPath()
    c.ellipse(730, y, half, 24, 0, 0, Math.PI)
    c.stroke()
  }
  c.strokeStyle = '#3a3a3a'
  c.lineWidth = 4
  for (let i = -6; i <= 6; i++) {
    c.beginPath()
    c.moveTo(730 + i * 36, 930)
    c.lineTo(730 + i * 36 + 18, 1000)
    c.lineTo(730 + i * 36 + 36, 930)
    c.stroke()
  }
}

function spout(c: Context) {
  c.beginPath()
  c.moveTo(560, 790)
  c.bezierCurveTo(470, 760, 440, 620, 300, 560)
  c.quadraticCurveTo(280, 545, 310, 540)
  c.bezierCurveTo(480, 530, 600, 540, 640, 600)
  c.fill()
}

function handle(c: Context) {
  c.lineWidth = 40
  c.lineCap = 'round'
  c.beginPath()
  c.moveTo(830, 540)
  c.bezierCurveTo(1010, 480, 1110, 600, 1070, 780)
  c.bezierCurveTo(1050, 860, 1010, 900, 970, 930)
  c.stroke()
}

function lid(c: Context) {
  c.beginPath()
  c.moveTo(600, 505)
  c.bezierCurveTo(610, 440, 660, 400, 700, 340)
  c.bezierCurveTo(712, 320, 712, 300, 716, 280)
  c.ellipse(730, 250, 26, 32, 0, Math.PI * 0.8, Math.PI * 2.2)
  c.bezierCurveTo(748, 300, 748, 320, 760, 340)
  c.bezierCurveTo(800, 400, 850, 440, 860, 505)
  c.quadraticCurveTo(730, 545, 600, 505)
  c.fill()
}

function cup(ctx: Context, at: { x: number; base: number }, lamp: Lighting) {
  const { x, base } = at
  const shape = (c: Context) => {
    c.beginPath()
    c.moveTo(x - 92, base - 160)
    c.bezierCurveTo(x - 84, base - 70, x - 56, base - 8, x - 44, base)
    c.quadraticCurveTo(x, base + 16, x + 44, base)
    c.bezierCurveTo(x + 56, base - 8, x + 84, base - 70, x + 92, base - 160)
    c.quadraticCurveTo(x, base - 138, x - 92, base - 160)
    c.fill()
  }
  relief(
    ctx,
    { x: x - 110, y: base - 190, width: 241, height: 230 },
    { shape, colour: [232, 224, 210], round: 56, gloss: 0.3 },
    lamp,
  )
  const rim = ctx.createLinearGradient(x - 92, 0, x + 92, 0)
  rim.addColorStop(0, '#7d6a58')
  rim.addColorStop(1, '#fff4de')
  ctx.fillStyle = rim
  ctx.beginPath()
  ctx.ellipse(x, base - 160, 93, 20, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#4a2a12'
  ctx.beginPath()
  ctx.ellipse(x, base - 156, 82, 15, 0, 0, 7)
  ctx.fill()
  ctx.strokeStyle = 'rgba(196,146,70,.8)'
  ctx.lineWidth = 5
  ctx.beginPath()
  ctx.ellipse(x, base - 118, 84, 19, 0, 0.1, Math.PI - 0.1)
  ctx.stroke()
}

function steam(ctx: Context) {
  shade(ctx, { x: 1130, y: 240, width: 620, height: 760 }, 4, (x, y, out) => {
    const rise = (1000 - y) / 760
    const curl = fbm(x * 0.007 + Math.sin(y * 0.011) * 0.7, y * 0.0046, 4)
    const column =
      Math.exp(-(((x - 1290 - rise * 80) / 110) ** 2)) + Math.exp(-(((x - 1560 + rise * 30) / 110) ** 2))
    out.r = 255
    out.g = 238
    out.b = 214
    out.a = smooth(0.46, 0.78, curl) * column * smooth(0, 0.12, rise) * smooth(1, 0.4, rise) * 0.5
  })
}

function dates(ctx: Context, random: Random) {
  for (let i = 0; i < 16; i++) {
    const x = 1340 + random() * 380
    const y = 1186 + random() * 60
    const skin = ctx.createRadialGradient(x + 12, y - 14, 2, x, y, 46)
    skin.addColorStop(0, '#e39a5c')
    skin.addColorStop(0.3, '#6f3417')
    skin.addColorStop(1, '#1c0a06')
    ctx.fillStyle = skin
    ctx.beginPath()
    ctx.ellipse(x, y, 44, 23, between(random, -0.6, 0.6), 0, 7)
    ctx.fill()
  }
}
