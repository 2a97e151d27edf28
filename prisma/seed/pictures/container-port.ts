import { develop, fillVertical, glow, haze } from './light.ts'
import { line } from './lines.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { mix, rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { water } from './water.ts'

export const CONTAINER_PORT: Record<string, Picture> = {
  'container-port': photo(drawPort, { x: 0.5, y: 0.5 }),
}

const BOXES: Rgb[] = [
  [150, 62, 44],
  [54, 92, 116],
  [176, 132, 64],
  [88, 100, 84],
  [120, 116, 112],
  [62, 68, 92],
  [172, 168, 158],
]

function drawPort(ctx: Context, width: number, height: number) {
  const random = seededRandom('port')
  const horizon = height * 0.68
  fillVertical(ctx, 0, horizon + 20, [
    [0, '#5d7690'],
    [0.5, '#b9aeb0'],
    [0.85, '#f0c699'],
    [1, '#f4d3a6'],
  ])
  const sun = { x: width * 0.16, y: horizon * 0.72 }
  clouds(ctx, {
    horizon,
    cover: 0.45,
    light: [255, 230, 196],
    shadow: [132, 134, 154],
    sun,
    seed: 19,
    streak: 2,
  })
  glow(ctx, { ...sun, radius: 1000 }, '#ffd898', 0.9)
  for (let i = 0; i < 5; i++)
    gantry(
      ctx,
      { x: width * (0.86 - i * 0.155), base: horizon, size: 0.62 - i * 0.035 },
      mix([60, 62, 84], [214, 178, 148], i / 5),
    )
  haze(ctx, horizon, 150, '#f6d6aa', 0.5)
  stacks(ctx, random, { x: width * 0.02, base: horizon + 6, columns: 26, rows: 5, size: 50, fog: 0.62 })
  ship(ctx, random, width, horizon)
  water(ctx, {
    horizon: horizon + 44,
    deep: [44, 62, 76],
    rough: 0.36,
    mirror: [0.92, 0.5],
    seed: 5,
    sun: { x: sun.x, colour: [255, 214, 150], width: 150, strength: 0.5 },
  })
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

function stacks(
  ctx: Context,
  random: Random,
  pile: { x: number; base: number; columns: number; rows: number; size: number; fog: number },
) {
  const tall = pile.size * 0.44
  for (let c = 0; c < pile.columns; c++) {
    const top = Math.ceil(pile.rows * between(random, 0.45, 1))
    for (let r = 0; r < top; r++) {
      const colour = BOXES[Math.floor(random() * BOXES.length)] ?? [90, 90, 90]
      box(
        ctx,
        { x: pile.x + c * pile.size * 1.04, y: pile.base - (r + 1) * tall, width: pile.size, height: tall },
        mix(mix(colour, [20, 22, 34], 0.32), [236, 200, 160], pile.fog),
      )
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
  for (let u = at.x + 2; u < at.x + at.width - 2; u += Math.max(3, at.width * 0.08))
    ctx.fillRect(u, at.y + 1, Math.max(1, at.width * 0.03), at.height - 3)
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
