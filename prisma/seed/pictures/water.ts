import { createCanvas } from '@napi-rs/canvas'
import { noise } from './random.ts'
import { shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

/**
 * Water from `horizon` down that mirrors what is already drawn above it: broken by ripples, which grow
 * towards the eye, and sinking into the water's own colour where one looks down into it.
 */
export function water(
  ctx: Context,
  sea: {
    horizon: number
    bottom?: number
    deep: Rgb
    /** 0 a mirror, 1 a choppy sea. */
    rough: number
    /** How much of the mirrored picture is left at the horizon, and at the lower edge. */
    mirror?: [number, number]
    sun?: { x: number; colour: Rgb; width: number; strength: number }
    scale?: number
    seed?: number
  },
) {
  const { width, height } = ctx.canvas
  const bottom = sea.bottom ?? height
  const { horizon, deep, rough, sun } = sea
  const reach = bottom - horizon
  const half = 2
  const small = createCanvas(Math.ceil(width / half), Math.ceil(horizon / half))
  // Read once: every look at a canvas' size is a call into native code.
  const columns = small.width
  const rows = small.height
  const above = small.getContext('2d')
  above.drawImage(ctx.canvas, 0, 0, width, horizon, 0, 0, columns, rows)
  const mirrored = above.getImageData(0, 0, columns, rows).data
  const [far, near] = sea.mirror ?? [0.9, 0.45]
  const scale = sea.scale ?? 1
  const seed = sea.seed ?? 3
  shade(ctx, { x: 0, y: horizon, width, height: reach }, 2, (x, y, out) => {
    const down = (y - horizon) / reach
    const depth = 1 / (down + 0.035)
    const u = ((x - width / 2) / width) * depth * 9 * scale
    const v = depth * 22 * scale
    const swell = noise(u * 0.7 + seed, v * 0.45 + seed) - 0.5
    const chop = noise(u * 2.6 - v * 0.3, v * 1.3 + seed) - 0.5
    const fine = noise(u * 7 + v * 0.5, v * 3.1) - 0.5
    const wave = swell * 0.9 + chop * 0.7 + fine * 0.4 * smooth(0.02, 0.3, down)
    const amplitude = rough * (14 + down * 210)
    const sx = Math.min(
      columns - 1,
      Math.max(0, Math.round((x + (chop * 0.35 + fine * 0.2) * amplitude) / half)),
    )
    const up = horizon - (y - horizon) * (horizon / Math.max(horizon, reach)) - wave * amplitude * 1.6
    const sy = Math.min(rows - 1, Math.max(0, Math.round((up > horizon ? 2 * horizon - up : up) / half)))
    const at = (sy * columns + sx) * 4
    const share = Math.max(0, Math.min(1, far + (near - far) * Math.sqrt(down) + wave * rough * 0.7))
    let r = deep[0] + ((mirrored[at] ?? 0) * 0.94 - deep[0]) * share
    let g = deep[1] + ((mirrored[at + 1] ?? 0) * 0.96 - deep[1]) * share
    let b = deep[2] + ((mirrored[at + 2] ?? 0) - deep[2]) * share
    if (sun) {
      const spread = sun.width * (0.25 + down * 1.1)
      const column = Math.exp(-(((x - sun.x) / spread) ** 2))
      const spark = smooth(0.02, 0.42, wave + 0.1 + (fine + chop) * 0.35) * column * sun.strength
      r += sun.colour[0] * spark
      g += sun.colour[1] * spark
      b += sun.colour[2] * spark
    }
    out.r = r
    out.g = g
    out.b = b
  })
}
