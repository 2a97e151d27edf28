import { between } from './random.ts'
import type { Random } from './random.ts'
import { mix, rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

type Cityscape = {
  /** Height of the eye over the ground, in blocks. */
  eye: number
  horizon: number
  focal: number
  near: number
  far: number
  front: Rgb
  side: Rgb
  roof: Rgb
  air: Rgb
  /** Distance at which the air has swallowed two thirds of a building. */
  reach: number
  /** Height of the building at a place, in blocks; 0 leaves the ground free. */
  height: (x: number, z: number, chance: number) => number
  windows: number
  lamp?: Rgb
  /** Light on the streets. */
  street?: Rgb
}

/** A town of blocks seen from above the roofs, row by row from the horizon to the eye. */
export function cityscape(ctx: Context, random: Random, town: Cityscape) {
  const { width } = ctx.canvas
  for (let row = Math.floor(town.far); row >= Math.ceil(town.near); row--) {
    const reach = Math.ceil((width / 2 / town.focal) * (row + 1)) + 1
    if (town.street) lightStreet(ctx, random, town, row)
    for (let i = reach; i >= 0; i--) {
      for (const side of i === 0 ? [1] : [-1, 1]) {
        const x = i * side
        const chance = random()
        const height = town.height(x, row, chance)
        const share = between(random, 0.5, 0.86)
        const deep = between(random, 0.5, 0.8)
        if (height > 0) block(ctx, random, town, { x: x - share / 2, z: row, width: share, deep, height })
      }
    }
  }
}

function block(
  ctx: Context,
  random: Random,
  town: Cityscape,
  box: { x: number; z: number; width: number; deep: number; height: number },
) {
  const near = town.focal / box.z
  const far = town.focal / (box.z + box.deep)
  const centre = ctx.canvas.width / 2
  const left = centre + box.x * near
  const right = centre + (box.x + box.width) * near
  if (right < -60 || left > ctx.canvas.width + 60) return
  const top = town.horizon + (town.eye - box.height) * near
  const foot = town.horizon + town.eye * near
  const backTop = town.horizon + (town.eye - box.height) * far
  const backFoot = town.horizon + town.eye * far
  const fog = 1 - Math.exp(-box.z / town.reach)
  const tone = between(random, 0.86, 1.14)
  const toned = (colour: Rgb): Rgb =>
    mix([colour[0] * tone, colour[1] * tone, colour[2] * tone], town.air, fog)
  const inner = box.x > 0 ? left : right
  const innerBack = centre + (box.x > 0 ? box.x : box.x + box.width) * far
  if (box.x > 0 || box.x + box.width < 0) {
    ctx.fillStyle = rgba(toned(town.side), 1)
    quad(ctx, [inner, top], [innerBack, backTop], [innerBack, backFoot], [inner, foot])
  }
  if (box.height < town.eye) {
    ctx.fillStyle = rgba(toned(town.roof), 1)
    const outerBack = centre + box.x * far
    quad(ctx, [left, top], [right, top], [outerBack + box.width * far, backTop], [outerBack, backTop])
  }
  const face = ctx.createLinearGradient(0, top, 0, foot)
  face.addColorStop(0, rgba(toned(town.front), 1))
  face.addColorStop(1, rgba(mix(toned(town.front), town.air, 0.35 + fog * 0.4), 1))
  ctx.fillStyle = face
  ctx.fillRect(left, top, right - left, foot - top)
  const cell = near * 0.075
  if (cell > 2.2)
    panes(ctx, random, town, { left, right, top, foot: Math.min(foot, ctx.canvas.height), cell, fog })
}

function panes(
  ctx: Context,
  random: Random,
  town: Cityscape,
  face: { left: number; right: number; top: number; foot: number; cell: number; fog: number },
) {
  const { left, right, top, foot, fog } = face
  const cell = Math.max(face.cell, 4.5)
  const lamp = mix(town.lamp ?? [255, 210, 144], town.air, fog * 0.6)
  const lights = [0.35, 0.55, 0.75, 0.95].map((strength) => rgba(lamp, strength))
  const dark = rgba(
    mix([town.front[0] * 0.62, town.front[1] * 0.62, town.front[2] * 0.66], town.air, fog),
    0.7,
  )
  const edge = ctx.canvas.width
  for (let y = Math.max(top + cell, -cell); y < foot - cell * 0.4; y += cell) {
    ctx.fillStyle = dark
    ctx.fillRect(left + cell * 0.3, y, right - left - cell * 0.6, cell * 0.45)
    const busy = random() < 0.15 ? 2.6 : 1
    for (
      let x = Math.max(-cell, left + cell * 0.35);
      x < Math.min(edge, right - cell * 0.6);
      x += cell * 0.85
    ) {
      if (random() > town.windows * busy) continue
      ctx.fillStyle = lights[Math.floor(random() * 4)] ?? dark
      ctx.fillRect(x, y, cell * 0.5, cell * 0.5)
    }
  }
}

function lightStreet(ctx: Context, random: Random, town: Cityscape, row: number) {
  const y = town.horizon + (town.eye * town.focal) / (row + 0.9)
  const size = (town.focal / row) * 0.05
  for (let i = 0; i < 70; i++) {
    ctx.fillStyle = rgba(
      random() < 0.7 ? (town.street ?? town.air) : [255, 96, 70],
      between(random, 0.2, 0.9),
    )
    ctx.fillRect(
      random() * ctx.canvas.width,
      y - size * random(),
      Math.max(1.4, size * 0.7),
      Math.max(1.2, size * 0.5),
    )
  }
}

function quad(ctx: Context, ...points: [number, number][]) {
  ctx.beginPath()
  for (const [x, y] of points) ctx.lineTo(x, y)
  ctx.fill()
}
