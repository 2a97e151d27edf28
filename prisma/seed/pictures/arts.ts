import { develop, glow } from './light.ts'
import { sculpture } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { relief } from './relief.ts'
import type { Lighting } from './relief.ts'
import { setMix, shade } from './shade.ts'
import type { Context } from './shade.ts'

export const ARTS: Record<string, Picture> = {
  'calligraphy-panel': photo(drawCalligraphy, { x: 0.5, y: 0.5 }),
  'oud-player': photo(drawOud, { x: 0.48, y: 0.45 }),
}

function drawCalligraphy(ctx: Context, width: number, height: number) {
  const random = seededRandom('calligraphy')
  shade(ctx, { x: 0, y: 0, width, height }, 2, (x, y, out) => {
    const fibre = fbm(x * 0.012, y * 0.012, 5)
    const fleck = noise(x * 0.4, y * 0.16)
    setMix(out, [186, 148, 100], [248, 230, 194], fibre * 0.7 + fleck * 0.16 + 0.2 * Math.exp(-(((x - width * 0.36) / 800) ** 2) - ((y - height * 0.3) / 600) ** 2))
  })
  ctx.strokeStyle = 'rgba(150,104,44,.75)'
  ctx.lineWidth = 3
  ctx.strokeRect(90, 90, width - 180, height - 180)
  ctx.lineWidth = 9
  ctx.strokeRect(112, 112, width - 224, height - 224)
  for (let i = 0; i < 40; i++) {
    const x = random() * width
    const y = random() * height
    glow(ctx, { x, y, radius: between(random, 8, 26) }, '#ffd98a', 0.35)
  }
  const ink: Lighting = { key: [-0.5, -0.8, 0.4], keyColour: [140, 132, 124], ambient: [70, 66, 64] }
  const sheet = { x: 120, y: 120, width: width - 240, height: height - 240 }
  relief(ctx, sheet, { shape: strokes, colour: [44, 34, 34], round: 16, depth: 0.5, gloss: 0.1 }, ink)
  relief(ctx, sheet, { shape: marks, colour: [196, 84, 50], round: 10, depth: 0.7, gloss: 0.15 }, { ...ink, keyColour: [230, 210, 180], ambient: [90, 84, 80] })
  reed(ctx)
  develop(ctx, { bloom: 0.12, shadows: '#3a220e', vignette: 0.58 })
}

/** Strokes of a broad reed pen, cut at an angle: thick where it runs down and across, thin where it turns. */
function nib(c: Context, points: number[], size: number) {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points
  const dx = Math.cos(-0.9) * size
  const dy = Math.sin(-0.9) * size
  c.beginPath()
  for (let i = 0; i < 60; i++) {
    const corner = (t: number): [number, number] => {
      const s = 1 - t
      return [s ** 3 * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t ** 3 * x3, s ** 3 * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t ** 3 * y3]
    }
    const [ax, ay] = corner(i / 60)
    const [bx, by] = corner((i + 1) / 60)
    const lean = 0.5 * (0.35 + 0.65 * Math.min(1, 8 * (i / 60), 5 * (1 - i / 60)))
    c.moveTo(ax - dx * lean, ay - dy * lean)
    c.lineTo(ax + dx * lean, ay + dy * lean)
    c.lineTo(bx + dx * lean, by + dy * lean)
    c.lineTo(bx - dx * lean, by - dy * lean)
  }
  c.fill()
}

/** A calligrapher's practice sheet: single letters again and again, row over row, no word among them. */
function strokes(c: Context) {
  const random = seededRandom('practice')
  for (let row = 0; row < 4; row++) {
    let x = 1660 - row * 40
    while (x > 330) {
      const y = 330 + row * 205 + (1660 - x) * 0.05 + between(random, -16, 16)
      const size = between(random, 0.85, 1.2)
      x -= letter(c, random, { x, y, size })
    }
  }
}

/** Draws one letter to the left of `x` and tells how wide it was. */
function letter(c: Context, random: Random, at: { x: number; y: number; size: number }): number {
  const { x, y, size: k } = at
  const chance = random()
  if (chance < 0.5) {
    nib(c, [x, y - 44 * k, x + 10 * k, y + 96 * k, x - 176 * k, y + 100 * k, x - 150 * k, y - 50 * k], 40 * k)
    return 190 * k
  }
  if (chance < 0.75) {
    nib(c, [x - 20 * k, y - 30 * k, x - 90 * k, y - 90 * k, x - 100 * k, y + 30 * k, x - 30 * k, y], 30 * k)
    nib(c, [x - 26 * k, y - 20 * k, x - 20 * k, y + 60 * k, x - 80 * k, y + 96 * k, x - 150 * k, y + 104 * k], 32 * k)
    return 150 * k
  }
  nib(c, [x - 30 * k, y - 150 * k, x - 38 * k, y - 80 * k, x - 40 * k, y - 10 * k, x - 44 * k, y + 70 * k], 34 * k)
  return 84 * k
}

function marks(c: Context) {
  const random = seededRandom('points')
  for (let i = 0; i < 26; i++) {
    c.save()
    c.translate(between(random, 360, 1580), 300 + Math.floor(random() * 4) * 205 + between(random, -30, 40))
    c.rotate(0.7)
    c.fillRect(-13, -13, 26, 26)
    c.restore()
  }
}

function reed(ctx: Context) {
  ctx.save()
  ctx.translate(1500, 1010)
  ctx.rotate(-0.5)
  ctx.shadowColor = 'rgba(40,20,6,.6)'
  ctx.shadowBlur = 26
  ctx.shadowOffsetY = 26
  const cane = ctx.createLinearGradient(0, -20, 0, 20)
  cane.addColorStop(0, '#e8b878')
  cane.addColorStop(0.4, '#a86a34')
  cane.addColorStop(1, '#3f2210')
  ctx.fillStyle = cane
  ctx.beginPath()
  ctx.moveTo(-250, 6)
  ctx.lineTo(-150, -17)
  ctx.lineTo(560, -19)
  ctx.lineTo(560, 19)
  ctx.lineTo(-120, 17)
  ctx.lineTo(-246, 16)
  ctx.fill()
  ctx.restore()
}

function drawOud(ctx: Context, width: number, height: number) {
  shade(ctx, { x: 0, y: 0, width, height }, 3, (x, y, out) => {
    const near = Math.exp(-(((x - width * 0.36) / 720) ** 2) - ((y - height * 0.32) / 620) ** 2)
    setMix(out, [14, 10, 14], [128, 72, 40], near * (0.8 + 0.4 * (fbm(x * 0.004, y * 0.004, 4) - 0.5)))
  })
  const lamp: Lighting = { key: [-0.85, -0.55, 0.4], keyColour: [255, 214, 160], ambient: [26, 22, 30], rim: [0.9, -0.3], rimColour: [120, 140, 190] }
  sculpture(ctx, { x: width * 0.53, feet: height * 1.62, height: 1840 }, 'kandura', lamp)
  const box = { x: width * 0.1, y: height * 0.42, width: width * 0.86, height: height * 0.56 }
  const turn = (draw: (c: Context) => void) => (c: Context) => {
    c.save()
    c.translate(width * 0.42, height * 0.78)
    c.rotate(-0.24)
    draw(c)
    c.restore()
  }
  const bowl = turn((c) => {
    c.beginPath()
    c.moveTo(310, -40)
    c.bezierCurveTo(160, -250, -360, -300, -370, 0)
    c.bezierCurveTo(-360, 300, 160, 250, 310, 40)
    c.fill()
  })
  const neck = turn((c) => {
    c.beginPath()
    c.moveTo(280, -44)
    c.lineTo(820, -24)
    c.lineTo(820, 24)
    c.lineTo(280, 44)
    c.fill()
    c.beginPath()
    c.moveTo(806, -24)
    c.lineTo(850, -20)
    c.lineTo(900, 190)
    c.lineTo(866, 200)
    c.lineTo(806, 24)
    c.fill()
  })
  const grain = turn((c) => {
    for (let i = -14; i <= 14; i++) {
      c.strokeStyle = i % 2 ? '#969696' : '#6a6a6a'
      c.lineWidth = 5
      c.beginPath()
      c.moveTo(-380, i * 20)
      c.lineTo(330, i * 14)
      c.stroke()
    }
  })
  relief(ctx, box, { shape: neck, colour: [92, 52, 30], round: 26, gloss: 0.2 }, lamp)
  relief(ctx, box, { shape: bowl, folds: grain, colour: [206, 138, 74], round: 70, depth: 0.55, foldDepth: 7, soft: 3, gloss: 0.12 }, lamp)
  turn((c) => rosette(c))(ctx)
  const hands: [number, number][] = [[width * 0.36, height * 0.8], [width * 0.72, height * 0.62]]
  for (const [x, y] of hands) hand(ctx, { x, y }, lamp)
  glow(ctx, { x: width * 0.14, y: height * 0.12, radius: 900 }, '#ffb566', 0.4)
  develop(ctx, { bloom: 0.28, shadows: '#160a14', vignette: 0.62 })
}

function hand(ctx: Context, at: { x: number; y: number }, lamp: Lighting) {
  const { x, y } = at
  const shape = (c: Context) => {
    c.lineCap = 'round'
    c.lineJoin = 'round'
    c.lineWidth = 96
    c.beginPath()
    c.moveTo(x + 250, y - 130)
    c.lineTo(x + 70, y - 40)
    c.stroke()
    c.beginPath()
    c.ellipse(x + 20, y - 14, 74, 52, -0.4, 0, 7)
    c.fill()
    c.lineWidth = 27
    for (let i = 0; i < 4; i++) {
      c.beginPath()
      c.moveTo(x - 10, y - 44 + i * 22)
      c.quadraticCurveTo(x - 74, y - 46 + i * 22, x - 100 + i * 10, y - 2 + i * 19)
      c.stroke()
    }
  }
  relief(ctx, { x: x - 160, y: y - 230, width: 470, height: 330 }, { shape, colour: [172, 116, 80], round: 30 }, lamp)
}

function rosette(c: Context) {
  for (const [x, y, size] of [[-40, 0, 74], [150, -66, 30], [150, 66, 30]] as const) {
    c.fillStyle = '#120a08'
    c.beginPath()
    c.arc(x, y, size, 0, 7)
    c.fill()
    c.strokeStyle = 'rgba(226,176,104,.85)'
    c.lineWidth = 3
    for (let i = 0; i < 8; i++) {
      c.beginPath()
      c.ellipse(x, y, size * 0.9, size * 0.34, (i * Math.PI) / 8, 0, 7)
      c.stroke()
    }
    c.lineWidth = 6
    c.beginPath()
    c.arc(x, y, size, 0, 7)
    c.stroke()
  }
  c.fillStyle = '#2a150c'
  c.fillRect(-300, -62, 22, 124)
  c.strokeStyle = 'rgba(255,236,206,.7)'
  c.lineWidth = 1.6
  for (let i = -5; i <= 5; i++) {
    c.beginPath()
    c.moveTo(-290, i * 10)
    c.lineTo(826, i * 3.6)
    c.stroke()
  }
}
