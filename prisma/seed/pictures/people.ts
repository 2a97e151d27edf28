import { wardrobe } from './garments.ts'
import type { Garb, Part } from './garments.ts'
import { between } from './random.ts'
import type { Random } from './random.ts'
import { relief } from './relief.ts'
import type { Lighting } from './relief.ts'
import { hex, mix, rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

type Standing = { x: number; feet: number; height: number; flip?: boolean }

/**
 * A figure from some way off, `height` pixels from soles to crown, sunk into the shade colour `fill`;
 * `clarity` 0 leaves a silhouette, 1 its full colours. Light from `side` (-1 left, 1 right, 0 above)
 * draws its edge.
 */
export function figure(
  ctx: Context,
  at: Standing,
  garb: Garb,
  fill: string,
  light?: { colour: Rgb | string; side: number; strength?: number; clarity?: number },
) {
  const size = at.height / 100
  for (const part of wardrobe(garb)) {
    const colour = mix(hex(fill), part.colour, light?.clarity ?? 0.12)
    ctx.save()
    place(ctx, at, size)
    ctx.beginPath()
    part.path(ctx)
    ctx.clip()
    if (light && !part.inner) {
      ctx.fillStyle = rgba(
        mix(
          colour,
          typeof light.colour === 'string' ? hex(light.colour) : light.colour,
          light.strength ?? 0.7,
        ),
        1,
      )
      ctx.fillRect(-40, -110, 80, 120)
      const inset = 0.9 + 26 / at.height
      ctx.translate(-light.side * inset * (at.flip ? -1 : 1), light.side === 0 ? inset : 0.4)
    }
    ctx.fillStyle = rgba(colour, 1)
    ctx.beginPath()
    part.path(ctx)
    ctx.fill()
    ctx.restore()
  }
}

/** A figure near enough to have volume: every garment is rounded and lit. */
export function sculpture(
  ctx: Context,
  at: Standing,
  garb: Garb,
  lighting: Lighting,
  tint?: { colour: Rgb; amount: number },
) {
  const size = at.height / 100
  for (const part of wardrobe(garb)) {
    const [left, top, right, bottom] = part.bounds
    const x = at.x + (at.flip ? -right : left) * size
    relief(
      ctx,
      { x, y: at.feet + top * size, width: (right - left) * size, height: (bottom - top) * size },
      {
        shape: (c) => {
          c.save()
          place(c, at, size)
          c.beginPath()
          part.path(c)
          c.fill()
          c.restore()
        },
        folds: part.folds && ((c) => foldsOf(c, part, at, size)),
        colour: tint ? mix(part.colour, tint.colour, tint.amount) : part.colour,
        round: part.round * size,
        soft: 1.1 * size,
        foldDepth: 3.4 * size,
      },
      lighting,
    )
  }
}

function foldsOf(ctx: Context, part: Part, at: Standing, size: number) {
  ctx.save()
  place(ctx, at, size)
  ctx.lineWidth = 1.6
  ctx.lineCap = 'round'
  part.folds?.forEach(([x1, y1, x2, y2], i) => {
    ctx.strokeStyle = i % 2 ? '#ddd' : '#262626'
    ctx.beginPath()
    ctx.moveTo(x1, y1)
    ctx.lineTo(x2, y2)
    ctx.stroke()
  })
  ctx.restore()
}

function place(ctx: Context, at: Standing, size: number) {
  ctx.translate(at.x, at.feet)
  ctx.scale(at.flip ? -size : size, size)
}

/** Heads and shoulders of a crowd from behind, row upon row towards the eye. */
export function crowd(
  ctx: Context,
  random: Random,
  rows: {
    top: number
    bottom: number
    count: number
    size: [number, number]
    far: Rgb
    near: Rgb
    rim?: Rgb
    spacing?: number
  },
) {
  for (let row = 0; row < rows.count; row++) {
    const t = rows.count === 1 ? 1 : row / (rows.count - 1)
    const y = rows.top + (rows.bottom - rows.top) * t ** 1.3
    const size = rows.size[0] + (rows.size[1] - rows.size[0]) * t ** 1.2
    const colour = mix(rows.far, rows.near, t)
    let x = -size * random() * 2
    while (x < ctx.canvas.width + size) {
      head(ctx, random, { x, y: y + between(random, -0.35, 0.35) * size, size }, rgba(colour, 1), rows.rim)
      x += size * between(random, 1.7, 2.6) * (rows.spacing ?? 1)
    }
  }
}

/** One head and shoulders from behind; `size` is about the width of the head. */
export function head(
  ctx: Context,
  random: Random,
  at: { x: number; y: number; size: number },
  fill: string,
  rim?: Rgb,
) {
  const { x, y, size } = at
  const draped = random() < 0.4
  const turn = between(random, -0.1, 0.1) * size
  ctx.beginPath()
  if (draped) {
    ctx.moveTo(x - size * 1.15, y + size * 4)
    ctx.bezierCurveTo(x - size * 1.3, y + size * 1.4, x - size * 0.8, y + size, x - size * 0.58, y)
    ctx.bezierCurveTo(x - size * 0.55, y - size * 0.95, x + size * 0.55, y - size * 0.95, x + size * 0.58, y)
    ctx.bezierCurveTo(x + size * 0.8, y + size, x + size * 1.3, y + size * 1.4, x + size * 1.15, y + size * 4)
  } else {
    ctx.moveTo(x - size * 1.3, y + size * 4)
    ctx.bezierCurveTo(
      x - size * 1.35,
      y + size * 1.2,
      x - size * 0.5,
      y + size * 1.05,
      x - size * 0.3,
      y + size * 0.72,
    )
    ctx.bezierCurveTo(
      x - size * 0.72 + turn,
      y + size * 0.1,
      x - size * 0.55,
      y - size * 0.75,
      x + turn,
      y - size * 0.75,
    )
    ctx.bezierCurveTo(
      x + size * 0.55,
      y - size * 0.75,
      x + size * 0.72 + turn,
      y + size * 0.1,
      x + size * 0.3,
      y + size * 0.72,
    )
    ctx.bezierCurveTo(
      x + size * 0.5,
      y + size * 1.05,
      x + size * 1.35,
      y + size * 1.2,
      x + size * 1.3,
      y + size * 4,
    )
  }
  ctx.fillStyle = fill
  ctx.fill()
  if (!rim) return
  const light = ctx.createLinearGradient(0, y - size * 0.8, 0, y + size * 1.5)
  light.addColorStop(0, rgba(rim, 0.55))
  light.addColorStop(1, rgba(rim, 0))
  ctx.strokeStyle = light
  ctx.lineWidth = Math.max(0.8, size * 0.06)
  ctx.stroke()
}
