import { relief } from './relief.ts'
import type { Lighting } from './relief.ts'
import { mix } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

/** Somebody who sits for a portrait of 900 × 900: the head about (450, 360), the chin at 515. */
export type Sitter = { skin: Rgb; cloth: Rgb; hair: Rgb; side: 1 | -1; lighting: Lighting; beard?: boolean }

/** How far the clothes are drawn up, so that necks are not long. */
const LIFT = -52

export const SHEET = { x: 0, y: 0, width: 900, height: 900 }
/** Enough for a head with its hair; a third of the work of a whole sheet. */
export const HEAD = { x: 230, y: 130, width: 440, height: 470 }
const THROAT = { x: 290, y: 400, width: 320, height: 330 }
const CHEST = { x: 270, y: 530, width: 360, height: 400 }

export function shoulders(ctx: Context, who: Sitter, wide: number) {
  const shape = (c: Context) => {
    c.translate(0, LIFT)
    c.beginPath()
    c.moveTo(450 - wide - 40, 900)
    c.bezierCurveTo(450 - wide - 26, 780, 450 - wide + 6, 716, 450 - wide * 0.66, 684)
    c.bezierCurveTo(450 - wide * 0.4, 660, 370, 640, 366, 604)
    c.quadraticCurveTo(450, 668, 534, 604)
    c.bezierCurveTo(530, 640, 450 + wide * 0.4, 660, 450 + wide * 0.66, 684)
    c.bezierCurveTo(450 + wide - 6, 716, 450 + wide + 26, 780, 450 + wide + 40, 900)
    c.lineTo(450 + wide + 40, 1000)
    c.lineTo(450 - wide - 40, 1000)
    c.fill()
    c.translate(0, -LIFT)
  }
  const folds = (c: Context) => {
    c.translate(0, LIFT)
    crease(
      c,
      [
        [380, 660],
        [410, 740],
        [440, 900],
      ],
      10,
      '#3a3a3a',
    )
    crease(
      c,
      [
        [520, 660],
        [490, 740],
        [470, 900],
      ],
      10,
      '#bbb',
    )
    crease(
      c,
      [
        [450 - wide * 0.8, 720],
        [450 - wide * 0.6, 800],
        [450 - wide * 0.62, 900],
      ],
      16,
      '#444',
    )
    crease(
      c,
      [
        [450 + wide * 0.8, 720],
        [450 + wide * 0.6, 800],
        [450 + wide * 0.62, 900],
      ],
      16,
      '#444',
    )
    crease(
      c,
      [
        [366, 606],
        [450, 690],
        [534, 606],
      ],
      12,
      '#fff',
    )
  }
  relief(ctx, SHEET, { shape, folds, colour: who.cloth, round: 84, soft: 8, foldDepth: 16 }, who.lighting)
}

export function suit(ctx: Context, who: Sitter) {
  shoulders(ctx, who, 326)
  const shirt = (c: Context) =>
    polygon(c, [
      [390, 572],
      [450, 648],
      [510, 572],
      [500, 900],
      [400, 900],
    ])
  relief(ctx, CHEST, { shape: shirt, colour: [226, 226, 228], round: 30, depth: 0.5 }, who.lighting)
  const tie = (c: Context) =>
    polygon(c, [
      [432, 638],
      [468, 638],
      [462, 664],
      [484, 900],
      [416, 900],
      [438, 664],
    ])
  relief(ctx, CHEST, { shape: tie, colour: [92, 34, 42], round: 14 }, who.lighting)
  for (const side of [-1, 1]) {
    const lapel = (c: Context) =>
      polygon(c, [
        [450 + side * 70, 560],
        [450 + side * 112, 606],
        [450 + side * 156, 712],
        [450 + side * 112, 718],
        [450 + side * 116, 742],
        [450 + side * 34, 912],
        [450 + side * 58, 720],
      ])
    relief(
      ctx,
      CHEST,
      { shape: lapel, colour: mix(who.cloth, [70, 76, 90], 0.25), round: 16, depth: 0.8 },
      who.lighting,
    )
  }
}

export function neck(ctx: Context, who: Sitter, half: number) {
  const shape = (c: Context) => {
    c.beginPath()
    c.moveTo(450 - half, 440)
    c.bezierCurveTo(450 - half + 6, 540, 450 - half + 4, 590, 450 - half - 40, 650)
    c.quadraticCurveTo(450, 730, 450 + half + 40, 650)
    c.bezierCurveTo(450 + half - 4, 590, 450 + half - 6, 540, 450 + half, 440)
    c.fill()
  }
  const folds = (c: Context) => {
    c.fillStyle = '#000'
    c.beginPath()
    c.ellipse(450, 500, 92, 66, 0, 0, 7)
    c.fill()
  }
  relief(
    ctx,
    THROAT,
    { shape, folds, colour: mix(who.skin, [40, 22, 20], 0.38), round: 46, soft: 22, foldDepth: 30 },
    who.lighting,
  )
}

export function face(ctx: Context, who: Sitter, half: number) {
  const shape = (c: Context) => {
    c.beginPath()
    for (const side of [-1, 1]) {
      c.moveTo(450 + side * (half - 4), 336)
      c.ellipse(450 + side * (half + 3), 378, 15, 34, side * 0.16, 0, 7)
    }
    c.fill()
    c.beginPath()
    c.moveTo(450, 204)
    c.bezierCurveTo(450 + half * 0.8, 204, 450 + half * 1.04, 270, 450 + half, 370)
    c.bezierCurveTo(450 + half * 0.96, 440, 450 + half * 0.62, 498, 450 + half * 0.3, 518)
    c.quadraticCurveTo(450, 532, 450 - half * 0.3, 518)
    c.bezierCurveTo(450 - half * 0.62, 498, 450 - half * 0.96, 440, 450 - half, 370)
    c.bezierCurveTo(450 - half * 1.04, 270, 450 - half * 0.8, 204, 450, 204)
    c.fill()
  }
  relief(
    ctx,
    HEAD,
    { shape, folds: features, colour: who.skin, round: 92, soft: 11, foldDepth: 15 },
    { ...who.lighting, rimColour: [92, 84, 76] },
  )
  if (!who.beard) return
  const beard = (c: Context) => {
    c.beginPath()
    c.moveTo(450 - half - 2, 388)
    c.bezierCurveTo(450 - half * 0.8, 440, 450 - half * 0.5, 442, 404, 436)
    c.quadraticCurveTo(450, 424, 496, 436)
    c.bezierCurveTo(450 + half * 0.5, 442, 450 + half * 0.8, 440, 450 + half + 2, 388)
    c.bezierCurveTo(450 + half, 480, 450 + half * 0.6, 552, 450, 560)
    c.bezierCurveTo(450 - half * 0.6, 552, 450 - half, 480, 450 - half - 2, 388)
    c.fill()
  }
  relief(ctx, HEAD, { shape: beard, colour: who.hair, round: 50 }, who.lighting)
}

/** The planes of a face, no more: sockets, nose, mouth, cheeks. */
function features(c: Context) {
  for (const side of [-1, 1]) {
    blot(c, 450 + side * 47, 352, 34, 17, '#2c2c2c')
    blot(c, 450 + side * 46, 324, 38, 9, '#a8a8a8')
    blot(c, 450 + side * 66, 410, 30, 26, '#9c9c9c')
  }
  blot(c, 450, 372, 11, 44, '#d8d8d8')
  blot(c, 450, 412, 20, 15, '#f4f4f4')
  blot(c, 450, 440, 26, 5, '#5a5a5a')
  blot(c, 450, 452, 32, 7, '#a6a6a6')
  blot(c, 450, 461, 34, 3.4, '#303030')
  blot(c, 450, 471, 27, 8, '#b4b4b4')
  blot(c, 450, 487, 30, 6, '#565656')
  blot(c, 450, 506, 30, 13, '#b0b0b0')
}

export function crease(
  c: Context,
  points: [[number, number], [number, number], [number, number]],
  wide: number,
  tone: string,
) {
  c.strokeStyle = tone
  c.lineWidth = wide
  c.lineCap = 'round'
  c.beginPath()
  c.moveTo(...points[0])
  c.quadraticCurveTo(...points[1], ...points[2])
  c.stroke()
}

function blot(c: Context, x: number, y: number, rx: number, ry: number, tone: string) {
  c.fillStyle = tone
  c.beginPath()
  c.ellipse(x, y, rx, ry, 0, 0, 7)
  c.fill()
}

function polygon(c: Context, points: [number, number][]) {
  c.beginPath()
  for (const [x, y] of points) c.lineTo(x, y)
  c.fill()
}
