import { develop, fillVertical, glow } from './light.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, seededRandom } from './random.ts'
import { relief } from './relief.ts'
import type { Lighting } from './relief.ts'
import { setMix, shade, smooth } from './shade.ts'
import type { Context } from './shade.ts'

export const FALCON: Record<string, Picture> = {
  falcon: photo(drawFalcon, { x: 0.5, y: 0.4 }),
}

function drawFalcon(ctx: Context, width: number, height: number) {
  fillVertical(ctx, 0, height, [
    [0, '#8c9aa8'],
    [0.4, '#d8c6a8'],
    [0.7, '#e0b482'],
    [1, '#8a5c38'],
  ])
  glow(ctx, { x: width * 0.8, y: height * 0.3, radius: 1100 }, '#ffe6b6', 0.8)
  shade(ctx, { x: 0, y: height * 0.55, width, height: height * 0.45 }, 4, (x, y, out) => {
    const crest = height * (0.68 + 0.06 * Math.sin(x * 0.0032 + 1) + 0.03 * Math.sin(x * 0.008))
    setMix(out, [138, 90, 56], [232, 180, 122], fbm(x * 0.003, y * 0.006, 3))
    out.a = smooth(-34, 34, y - crest) * 0.85
  })
  const sun: Lighting = {
    key: [0.75, -0.55, 0.42],
    keyColour: [255, 228, 186],
    ambient: [54, 48, 52],
    rim: [-0.8, -0.4],
    rimColour: [74, 80, 92],
  }
  const box = { x: 500, y: 90, width: 900, height: 1190 }
  const random = seededRandom('falcon')
  const spots = Array.from(
    { length: 150 },
    () => [between(random, 700, 1010), between(random, 480, 980), between(random, 3, 8)] as const,
  )
  relief(ctx, box, { shape: glove, colour: [116, 78, 48], round: 60, foldDepth: 10 }, sun)
  relief(ctx, box, { shape: tail, folds: barbs, colour: [84, 72, 66], round: 30, soft: 3 }, sun)
  relief(
    ctx,
    box,
    { shape: breast, folds: barbs, colour: [224, 206, 180], round: 120, soft: 3, foldDepth: 8 },
    sun,
  )
  ctx.fillStyle = 'rgba(58,40,32,.75)'
  for (const [x, y, size] of spots) {
    const off = (x - 830 + (y - 480) * 0.12) / 150
    if (Math.abs(off) > 0.95) continue
    ctx.beginPath()
    ctx.ellipse(x, y, size * 0.6, size * 1.5, 0.1, 0, 7)
    ctx.fill()
  }
  relief(
    ctx,
    box,
    { shape: wing, folds: barbs, colour: [104, 88, 78], round: 60, soft: 3, foldDepth: 20 },
    sun,
  )
  relief(ctx, box, { shape: falconHead, colour: [206, 188, 166], round: 90 }, sun)
  relief(ctx, box, { shape: hood, colour: [70, 54, 48], round: 60 }, sun)
  relief(ctx, box, { shape: beak, colour: [96, 102, 112], round: 26, gloss: 0.4 }, sun)
  eye(ctx)
  develop(ctx, { bloom: 0.22, shadows: '#2c1a12', vignette: 0.52 })
}

function breast(c: Context) {
  c.beginPath()
  c.moveTo(770, 380)
  c.bezierCurveTo(660, 480, 640, 700, 720, 900)
  c.bezierCurveTo(740, 990, 800, 1040, 850, 1050)
  c.bezierCurveTo(960, 1010, 1030, 820, 1010, 640)
  c.bezierCurveTo(1006, 520, 980, 440, 940, 380)
  c.fill()
}

function wing(c: Context) {
  c.beginPath()
  c.moveTo(940, 420)
  c.bezierCurveTo(1080, 480, 1130, 680, 1110, 860)
  c.bezierCurveTo(1100, 980, 1080, 1090, 1040, 1190)
  c.bezierCurveTo(1010, 1100, 950, 1000, 930, 880)
  c.bezierCurveTo(900, 740, 890, 560, 940, 420)
  c.fill()
}

function tail(c: Context) {
  c.beginPath()
  c.moveTo(900, 940)
  c.lineTo(1070, 1000)
  c.lineTo(1050, 1280)
  c.lineTo(930, 1280)
  c.fill()
}

function barbs(c: Context) {
  for (let row = 0; row < 12; row++) {
    for (let i = 0; i < 9; i++) {
      const x = 640 + i * 62 + (row % 2) * 31
      const y = 420 + row * 68
      c.strokeStyle = '#222'
      c.lineWidth = 7
      c.beginPath()
      c.ellipse(x, y, 30, 54, 0, 0.2, Math.PI - 0.2)
      c.stroke()
      c.strokeStyle = '#ddd'
      c.lineWidth = 5
      c.beginPath()
      c.ellipse(x, y - 8, 28, 52, 0, 0.2, Math.PI - 0.2)
      c.stroke()
    }
  }
}

function falconHead(c: Context) {
  c.beginPath()
  c.moveTo(760, 420)
  c.bezierCurveTo(700, 360, 690, 250, 740, 190)
  c.bezierCurveTo(800, 130, 910, 140, 950, 220)
  c.bezierCurveTo(980, 290, 970, 380, 950, 430)
  c.quadraticCurveTo(850, 470, 760, 420)
  c.fill()
}

function hood(c: Context) {
  c.beginPath()
  c.moveTo(716, 222)
  c.bezierCurveTo(770, 120, 920, 120, 956, 230)
  c.bezierCurveTo(980, 300, 976, 380, 962, 430)
  c.bezierCurveTo(900, 400, 880, 330, 860, 290)
  c.bezierCurveTo(836, 252, 790, 250, 716, 258)
  c.fill()
  c.beginPath()
  c.moveTo(770, 300)
  c.bezierCurveTo(810, 320, 806, 400, 786, 440)
  c.bezierCurveTo(760, 410, 752, 350, 748, 310)
  c.fill()
}

function beak(c: Context) {
  c.beginPath()
  c.moveTo(740, 240)
  c.bezierCurveTo(690, 240, 652, 270, 650, 330)
  c.bezierCurveTo(650, 350, 656, 362, 662, 366)
  c.bezierCurveTo(668, 336, 690, 326, 728, 326)
  c.bezierCurveTo(750, 310, 752, 270, 740, 240)
  c.fill()
}

function eye(ctx: Context) {
  ctx.fillStyle = '#e0b23a'
  ctx.beginPath()
  ctx.ellipse(780, 272, 31, 29, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#0c0806'
  ctx.beginPath()
  ctx.ellipse(779, 273, 25, 24, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = 'rgba(255,255,255,.9)'
  ctx.beginPath()
  ctx.ellipse(789, 263, 6, 5, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#dcae3e'
  ctx.beginPath()
  ctx.ellipse(722, 268, 14, 22, 0.2, 0, 7)
  ctx.fill()
}

function glove(c: Context) {
  c.lineCap = 'round'
  c.lineWidth = 150
  c.beginPath()
  c.moveTo(560, 1330)
  c.quadraticCurveTo(700, 1180, 900, 1110)
  c.stroke()
  c.lineWidth = 56
  for (let i = 0; i < 4; i++) {
    c.beginPath()
    c.moveTo(880, 1080 + i * 34)
    c.quadraticCurveTo(960, 1070 + i * 36, 980, 1110 + i * 30)
    c.stroke()
  }
}
