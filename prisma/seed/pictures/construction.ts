import { develop, fillVertical, glow, haze } from './light.ts'
import { lattice, line } from './lines.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { mix, rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'

export const CONSTRUCTION: Record<string, Picture> = {
  'construction-cranes': photo(drawCranes, { x: 0.55, y: 0.45 }),
}

function drawCranes(ctx: Context, width: number, height: number) {
  const random = seededRandom('cranes')
  const sun = { x: width * 0.34, y: height * 0.6 }
  fillVertical(ctx, 0, height, [
    [0, '#53617f'],
    [0.3, '#b08a86'],
    [0.55, '#f0a868'],
    [0.75, '#f8c98a'],
    [1, '#a67a64'],
  ])
  clouds(ctx, {
    horizon: height * 0.78,
    cover: 0.45,
    light: [255, 208, 152],
    shadow: [120, 98, 116],
    sun,
    seed: 61,
    streak: 2.2,
    strength: 0.75,
  })
  glow(ctx, { ...sun, radius: 950 }, '#ffc069', 0.9)
  glow(ctx, { ...sun, radius: 150 }, '#fff4d8', 1)
  const layers: [number, number, number][] = [
    [0.1, 0.42, 0.3],
    [0.72, 0.4, 0.34],
    [0.46, 0.5, 0.45],
    [0.86, 0.62, 0.7],
    [0.22, 0.7, 0.95],
  ]
  for (const [x, tall, near] of layers) {
    const colour = mix([206, 150, 118], [30, 26, 36], near)
    const base = height * (0.86 + near * 0.16)
    const wideness = 130 + near * 150
    frame(ctx, random, { x: width * x, base, width: wideness, height: height * tall * 0.72 }, colour, near)
    crane(
      ctx,
      {
        x: width * x + wideness * 0.62,
        base,
        height: height * tall * 1.02,
        arm: (x < 0.5 ? 1 : -1) * (230 + near * 240),
      },
      rgba(colour, 1),
      0.5 + near * 0.7,
    )
    haze(ctx, base - 60, 200, '#ffcf95', 0.45 * (1 - near))
  }
  develop(ctx, { bloom: 0.3, shadows: '#2a1830', vignette: 0.5 })
}

function frame(
  ctx: Context,
  random: Random,
  at: { x: number; base: number; width: number; height: number },
  colour: Rgb,
  near: number,
) {
  const floor = 26 + near * 16
  const levels = Math.floor(at.height / floor)
  const lit = mix(colour, [255, 186, 116], 0.4)
  for (let i = 0; i <= levels; i++) {
    const y = at.base - i * floor
    const grown = i < levels - 4 ? 1 : between(random, 0.62, 1)
    ctx.fillStyle = rgba(colour, 1)
    ctx.fillRect(at.x, y - floor * 0.2, at.width * grown, floor * 0.2)
    ctx.fillStyle = rgba(lit, 0.6)
    ctx.fillRect(at.x, y - floor * 0.2, at.width * grown, 1.5)
    ctx.fillStyle = rgba(colour, 1)
    if (i < levels * 0.62)
      ctx.fillRect(at.x + at.width * 0.04, y - floor, at.width * between(random, 0.7, 0.94), floor)
    for (let c = 0; c <= 6; c++)
      ctx.fillRect(at.x + (at.width * 0.96 * c) / 6, y - floor, at.width * 0.035, floor)
    if (i === levels)
      for (let c = 0; c <= 6; c++) ctx.fillRect(at.x + (at.width * 0.96 * c) / 6, y - floor * 1.5, 2, floor)
  }
  const core = at.x + at.width * 0.36
  ctx.fillRect(core, at.base - at.height - floor * 2.4, at.width * 0.26, at.height)
}

function crane(
  ctx: Context,
  at: { x: number; base: number; height: number; arm: number },
  colour: string,
  size: number,
) {
  ctx.strokeStyle = colour
  ctx.fillStyle = colour
  const top = at.base - at.height
  lattice(ctx, {
    x: at.x,
    foot: at.base,
    head: top,
    wide: 13 * size,
    narrow: 13 * size,
    bays: Math.round(at.height / (26 * size)),
  })
  const way = Math.sign(at.arm)
  ctx.lineWidth = 3 * size
  line(ctx, [at.x - at.arm * 0.34, top], [at.x + at.arm, top])
  line(ctx, [at.x, top - 18 * size], [at.x + at.arm * 0.97, top - 13 * size])
  ctx.lineWidth = 1.3 * size
  const bays = 34
  for (let i = 0; i < bays; i++) {
    const x = at.x + (at.arm * i) / bays
    line(ctx, [x, top], [x + at.arm / bays / 2, top - 15 * size])
    line(ctx, [x + at.arm / bays / 2, top - 15 * size], [x + at.arm / bays, top])
  }
  ctx.lineWidth = 1.2 * size
  const peak: [number, number] = [at.x, top - 74 * size]
  ctx.fillRect(at.x - 4 * size, top - 74 * size, 8 * size, 80 * size)
  line(ctx, peak, [at.x + at.arm * 0.6, top - 14 * size])
  line(ctx, peak, [at.x + at.arm * 0.3, top - 14 * size])
  line(ctx, peak, [at.x - at.arm * 0.32, top])
  ctx.fillRect(at.x - at.arm * 0.34 - 14 * size, top - 4, 40 * size, 34 * size)
  ctx.fillRect(at.x + way * 10 * size - 10 * size, top + 4, 22 * size, 28 * size)
  const hook = at.x + at.arm * 0.74
  line(ctx, [hook, top], [hook, top + at.height * 0.3])
  ctx.fillRect(hook - 26 * size, top + at.height * 0.3, 52 * size, 7 * size)
}
