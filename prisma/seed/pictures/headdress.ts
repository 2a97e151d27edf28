import { relief } from './relief.ts'
import { mix } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { HEAD, SHEET, crease, face, neck, shoulders } from './sitters.ts'
import type { Sitter } from './sitters.ts'

export function ghutra(ctx: Context, who: Sitter) {
  const cloth: Rgb = [228, 222, 212]
  const drape = (c: Context) => {
    c.beginPath()
    c.moveTo(450, 172)
    c.bezierCurveTo(560, 172, 600, 240, 604, 330)
    c.bezierCurveTo(612, 470, 676, 590, 690, 730)
    c.quadraticCurveTo(560, 760, 450, 740)
    c.quadraticCurveTo(340, 760, 210, 730)
    c.bezierCurveTo(224, 590, 288, 470, 296, 330)
    c.bezierCurveTo(300, 240, 340, 172, 450, 172)
    c.fill()
  }
  relief(
    ctx,
    SHEET,
    {
      shape: drape,
      colour: mix(cloth, [90, 84, 84], 0.45),
      round: 90,
      folds: drapeFolds,
      soft: 8,
      foldDepth: 22,
    },
    who.lighting,
  )
  neck(ctx, who, 66)
  shoulders(ctx, { ...who, cloth: mix(who.cloth, [120, 116, 112], 0.12) }, 318)
  face(ctx, { ...who, beard: true, lighting: { ...who.lighting, rim: undefined } }, 104)
  for (const side of [-1, 1]) {
    const panel = (c: Context) => {
      c.beginPath()
      c.moveTo(450, 176)
      c.bezierCurveTo(450 + side * 112, 174, 450 + side * 152, 240, 450 + side * 155, 330)
      c.bezierCurveTo(450 + side * 164, 470, 450 + side * 226, 600, 450 + side * 232, 742)
      c.quadraticCurveTo(450 + side * 150, 770, 450 + side * 96, 744)
      c.bezierCurveTo(450 + side * 128, 620, 450 + side * 108, 500, 450 + side * 96, 400)
      c.bezierCurveTo(450 + side * 92, 330, 450 + side * 70, 284, 450, 276)
      c.fill()
    }
    relief(
      ctx,
      SHEET,
      { shape: panel, colour: cloth, round: 46, folds: drapeFolds, soft: 7, foldDepth: 26 },
      who.lighting,
    )
  }
  const cap = (c: Context) => {
    c.beginPath()
    c.moveTo(298, 300)
    c.bezierCurveTo(300, 214, 360, 172, 450, 172)
    c.bezierCurveTo(540, 172, 600, 214, 602, 300)
    c.bezierCurveTo(560, 262, 510, 262, 450, 262)
    c.bezierCurveTo(390, 262, 340, 262, 298, 300)
    c.fill()
  }
  relief(ctx, HEAD, { shape: cap, colour: cloth, round: 70 }, who.lighting)
  for (const y of [216, 241]) {
    const ring = (c: Context) => {
      c.lineWidth = 21
      c.beginPath()
      c.moveTo(302, y + 32)
      c.quadraticCurveTo(450, y - 34, 598, y + 32)
      c.stroke()
    }
    relief(ctx, HEAD, { shape: ring, colour: [24, 23, 26], round: 10, depth: 1.2 }, who.lighting)
  }
}

function drapeFolds(c: Context) {
  for (const side of [-1, 1]) {
    for (let i = 0; i < 6; i++) {
      const x = 92 + i * 15
      crease(
        c,
        [
          [450 + side * (x * 0.5), 200],
          [450 + side * (x + 26), 400],
          [450 + side * (x * 1.5 + 12), 760],
        ],
        9,
        i % 2 ? '#e0e0e0' : '#303030',
      )
    }
  }
}

export function shayla(ctx: Context, who: Sitter) {
  const wrap = (c: Context) => {
    c.beginPath()
    c.moveTo(450, 168)
    c.bezierCurveTo(566, 168, 606, 260, 604, 370)
    c.bezierCurveTo(606, 500, 640, 590, 690, 720)
    c.bezierCurveTo(560, 800, 340, 800, 210, 720)
    c.bezierCurveTo(260, 590, 294, 500, 296, 370)
    c.bezierCurveTo(294, 260, 334, 168, 450, 168)
    c.fill()
  }
  relief(
    ctx,
    SHEET,
    { shape: wrap, colour: who.cloth, round: 84, folds: wrapFolds, soft: 7, foldDepth: 24 },
    who.lighting,
  )
  face(ctx, { ...who, lighting: { ...who.lighting, rim: undefined } }, 100)
  const hood = (c: Context) => {
    c.beginPath()
    c.ellipse(450, 390, 158, 224, 0, 0, 7)
    c.moveTo(450, 500)
    c.bezierCurveTo(520, 500, 546, 430, 542, 366)
    c.bezierCurveTo(540, 290, 506, 254, 450, 252)
    c.bezierCurveTo(394, 254, 360, 290, 358, 366)
    c.bezierCurveTo(354, 430, 380, 500, 450, 500)
    c.fill('evenodd')
  }
  relief(
    ctx,
    SHEET,
    { shape: hood, colour: who.cloth, round: 40, folds: wrapFolds, soft: 7, foldDepth: 24 },
    who.lighting,
  )
}

function wrapFolds(c: Context) {
  for (let i = 0; i < 6; i++) {
    const tone = i % 2 ? '#e4e4e4' : '#2c2c2c'
    crease(
      c,
      [
        [300 - i * 8, 470 + i * 34],
        [440, 560 + i * 44],
        [616 + i * 10, 430 + i * 50],
      ],
      12,
      tone,
    )
    crease(
      c,
      [
        [340 - i * 12, 330],
        [352 - i * 9, 230 - i * 6],
        [450, 216 - i * 9],
      ],
      6,
      tone,
    )
    crease(
      c,
      [
        [560 + i * 12, 330],
        [548 + i * 9, 230 - i * 6],
        [450, 216 - i * 9],
      ],
      6,
      tone,
    )
  }
}
