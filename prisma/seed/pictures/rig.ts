import { develop, fillVertical, glow, haze } from './light.ts'
import { lattice, line } from './lines.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, seededRandom } from './random.ts'
import type { Context } from './shade.ts'
import { clouds } from './sky.ts'
import { water } from './water.ts'

export const RIG: Record<string, Picture> = {
  'oil-rig': photo(drawOilRig, { x: 0.55, y: 0.45 }),
}

function drawOilRig(ctx: Context, width: number, height: number) {
  const horizon = height * 0.66
  const sun = { x: width * 0.8, y: horizon * 0.86 }
  fillVertical(ctx, 0, horizon + 2, [
    [0, '#2b3a58'],
    [0.4, '#72708a'],
    [0.75, '#d9966f'],
    [1, '#f4c184'],
  ])
  clouds(ctx, { horizon, cover: 0.6, light: [255, 186, 130], shadow: [72, 70, 94], sun, seed: 81, streak: 2 })
  glow(ctx, { ...sun, radius: 800 }, '#ffb266', 0.8)
  platform(ctx, { x: width * 0.84, sea: horizon, size: 0.22 }, '#6d5560')
  platform(ctx, { x: width * 0.42, sea: horizon + 10, size: 1 }, '#1a1a28')
  haze(ctx, horizon, 50, '#f6c690', 0.35)
  water(ctx, {
    horizon: horizon + 10,
    deep: [28, 40, 58],
    rough: 0.62,
    mirror: [0.9, 0.45],
    seed: 15,
    sun: { x: sun.x, colour: [255, 186, 116], width: 150, strength: 0.6 },
  })
  develop(ctx, { bloom: 0.38, shadows: '#141a35', vignette: 0.5 })
}

function platform(ctx: Context, at: { x: number; sea: number; size: number }, colour: string) {
  ctx.save()
  ctx.translate(at.x, at.sea)
  ctx.scale(at.size, at.size)
  ctx.strokeStyle = colour
  ctx.fillStyle = colour
  for (const x of [-210, -80, 80, 210]) ctx.fillRect(x - 14, -170, 28, 175)
  ctx.lineWidth = 6
  for (const x of [-210, -80, 80]) {
    const reach = x === -80 ? 160 : 130
    line(ctx, [x, -160], [x + reach, -10])
    line(ctx, [x + reach, -160], [x, -10])
  }
  ctx.fillRect(-290, -196, 580, 30)
  ctx.fillRect(-260, -262, 500, 10)
  ctx.fillRect(-250, -262, 190, 70)
  ctx.fillRect(60, -250, 150, 60)
  ctx.fillRect(-290, -330, 130, 90)
  ctx.fillRect(-300, -342, 150, 12)
  lattice(ctx, { x: 20, foot: -196, head: -610, wide: 66, narrow: 15, bays: 11 })
  lattice(ctx, { x: 190, foot: -230, head: -440, wide: 18, narrow: 8, bays: 9 })
  ctx.lineWidth = 7
  line(ctx, [-200, -330], [-330, -480])
  ctx.lineWidth = 2
  line(ctx, [-330, -480], [-330, -380])
  line(ctx, [-330, -480], [-160, -350])
  ctx.lineWidth = 9
  line(ctx, [240, -190], [470, -330])
  ctx.lineWidth = 4
  line(ctx, [240, -230], [470, -330])
  ctx.restore()
  const flame = { x: at.x + 474 * at.size, y: at.sea - 350 * at.size }
  glow(ctx, { ...flame, radius: 230 * at.size }, '#ff9a3c', 1)
  glow(ctx, { ...flame, radius: 60 * at.size }, '#fff0c0', 1)
  const random = seededRandom('lamps')
  for (let i = 0; i < 60; i++) {
    const x = at.x + between(random, -280, 280) * at.size
    const y = at.sea + between(random, -330, -176) * at.size
    glow(ctx, { x, y, radius: between(random, 10, 26) * at.size }, '#ffd9a0', 0.9)
  }
}
