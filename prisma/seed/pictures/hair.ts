import { relief } from './relief.ts'
import type { Context } from './shade.ts'
import { HEAD, SHEET, crease } from './sitters.ts'
import type { Sitter } from './sitters.ts'

export function hair(
  ctx: Context,
  who: Sitter,
  style: 'bob' | 'short' | 'crop' | 'bald' | 'long',
  place: 'behind' | 'front',
) {
  if (style === 'bald') return
  const flowing = style === 'bob' || style === 'long'
  if (place === 'behind') {
    if (!flowing) return
    const end = style === 'long' ? 770 : 548
    const shape = (c: Context) => {
      c.beginPath()
      c.moveTo(450, 160)
      c.bezierCurveTo(620, 160, 622, 320, 616, 420)
      c.bezierCurveTo(620, 500, 640, end - 80, 606, end)
      c.quadraticCurveTo(450, end + 40, 294, end)
      c.bezierCurveTo(260, end - 80, 280, 500, 284, 420)
      c.bezierCurveTo(278, 320, 280, 160, 450, 160)
      c.fill()
    }
    relief(
      ctx,
      SHEET,
      { shape, folds: strands, colour: who.hair, round: 70, soft: 4, foldDepth: 9 },
      who.lighting,
    )
    return
  }
  const shape = (c: Context) => {
    c.beginPath()
    if (flowing) {
      c.moveTo(470, 232)
      c.bezierCurveTo(540, 250, 552, 330, 556, style === 'long' ? 640 : 520)
      c.bezierCurveTo(590, 520, 618, 440, 604, 320)
      c.bezierCurveTo(600, 190, 520, 158, 450, 160)
      c.bezierCurveTo(372, 158, 300, 190, 296, 320)
      c.bezierCurveTo(282, 440, 310, 520, 344, style === 'long' ? 640 : 520)
      c.bezierCurveTo(350, 330, 390, 262, 470, 232)
    } else {
      const low = style === 'crop' ? 372 : 356
      c.moveTo(328, low)
      c.bezierCurveTo(306, 250, 350, 168, 452, 166)
      c.bezierCurveTo(552, 166, 594, 250, 572, low)
      c.bezierCurveTo(566, 330, 566, 300, 552, 276)
      c.bezierCurveTo(510, style === 'crop' ? 282 : 244, 440, 258, 372, 250)
      c.bezierCurveTo(342, 276, 334, 310, 328, low)
    }
    c.fill()
  }
  relief(
    ctx,
    flowing ? SHEET : HEAD,
    { shape, folds: flowing ? strands : undefined, colour: who.hair, round: 46, soft: 4, foldDepth: 9 },
    who.lighting,
  )
}

function strands(c: Context) {
  for (let i = -9; i <= 9; i++)
    crease(
      c,
      [
        [450 + i * 8, 170],
        [450 + i * 19, 300],
        [450 + i * 18, 780],
      ],
      5,
      i % 2 ? '#c0c0c0' : '#484848',
    )
}

export function spectacles(ctx: Context) {
  ctx.strokeStyle = 'rgba(14,14,18,.92)'
  ctx.lineWidth = 7
  for (const side of [-1, 1]) {
    ctx.beginPath()
    ctx.roundRect(450 + side * 55 - 42, 324, 84, 58, 24)
    ctx.fillStyle = 'rgba(20,26,32,.35)'
    ctx.fill()
    ctx.stroke()
    ctx.beginPath()
    ctx.moveTo(450 + side * 97, 340)
    ctx.lineTo(450 + side * 120, 346)
    ctx.stroke()
  }
  ctx.beginPath()
  ctx.moveTo(437, 346)
  ctx.quadraticCurveTo(450, 336, 463, 346)
  ctx.stroke()
}
