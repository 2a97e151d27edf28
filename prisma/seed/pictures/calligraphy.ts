import { develop, glow } from './light.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { relief } from './relief.ts'
import type { Lighting } from './relief.ts'
import { setMix, shade } from './shade.ts'
import type { Context } from './shade.ts'

export const CALLIGRAPHY: Record<string, Picture> = {
  'calligraphy-panel': photo(drawCalligraphy, { x: 0.5, y: 0.5 }),
}

function drawCalligraphy(ctx: Context, width: number, height: number) {
  const random = seededRandom('calligraphy')
  shade(ctx, { x: 0, y: 0, width, height }, 2, (x, y, out) => {
    const fibre = fbm(x * 0.012, y * 0.012, 5)
    const fleck = noise(x * 0.4, y * 0.16)
    setMix(
      out,
      [186, 148, 100],
      [248, 230, 194],
      fibre * 0.7 +
        fleck * 0.16 +
        0.2 * Math.exp(-(((x - width * 0.36) / 800) ** 2) - ((y - height * 0.3) / 600) ** 2),
    )
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
  relief(
    ctx,
    sheet,
    { shape: marks, colour: [196, 84, 50], round: 10, depth: 0.7, gloss: 0.15 },
    { ...ink, keyColour: [230, 210, 180], ambient: [90, 84, 80] },
  )
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
      return [
        s ** 3 * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t ** 3 * x3,
        s ** 3 * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t ** 3 * y3,
      ]
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
    nib(
      c,
      [x - 26 * k, y - 20 * k, x - 20 * k, y + 60 * k, x - 80 * k, y + 96 * k, x - 150 * k, y + 104 * k],
      32 * k,
    )
    return 150 * k
  }
  nib(
    c,
    [x - 30 * k, y - 150 * k, x - 38 * k, y - 80 * k, x - 40 * k, y - 10 * k, x - 44 * k, y + 70 * k],
    34 * k,
  )
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
