import { hangingFlag, pole } from './flags.ts'
import type { Garb } from './garments.ts'
import { beam, develop, glow } from './light.ts'
import { figure } from './people.ts'
import { fbm, noise } from './random.ts'
import { room } from './room.ts'
import { add, blend, dim, rgba, setMix, smooth } from './shade.ts'
import type { Context, Pixel, Rgb } from './shade.ts'

const RED: Rgb = [190, 46, 50]
const GREEN: Rgb = [32, 116, 80]
const WHITE: Rgb = [238, 230, 216]
const BLACK: Rgb = [38, 36, 44]
const BLUE: Rgb = [44, 88, 156]
const GOLD: Rgb = [216, 170, 78]
const SKY: Rgb = [118, 170, 206]

const FLAGS: Rgb[][] = [
  [GREEN, WHITE, BLACK, RED],
  [SKY, WHITE, SKY],
  [RED, WHITE, BLACK],
  [BLUE, GOLD, BLUE],
  [WHITE, GREEN, RED],
  [RED, GOLD, GREEN],
  [BLUE, WHITE, RED],
  [GREEN, GREEN, WHITE],
  [WHITE, RED, WHITE],
  [GOLD, BLUE, RED],
  [BLACK, RED, GOLD],
  [GREEN, WHITE, SKY],
]

const HALL = { left: -5, right: 5, floor: -1.7, ceiling: 6.9, depth: 13 }
const STANDS = [12.2, 9.9, 8, 6.5, 5.3, 4.35]
const SUN = { u: 0.9, v: 1.5 }

/** A hall at daybreak: the statesmen small before its great window, two rows of flags that lead to them. */
export function drawSummit(ctx: Context, width: number, height: number) {
  const eye = { x: width * 0.5, y: height * 0.57, focal: 1150 }
  const at = (x: number, y: number, z: number): [number, number] => [
    eye.x + (x / z) * eye.focal,
    eye.y - (y / z) * eye.focal,
  ]
  room(ctx, {
    ...HALL,
    eye,
    gloss: 0.62,
    paint: (spot, out) => {
      if (spot.surface === 'end') windowScene(out, spot.u, spot.v)
      else if (spot.surface === 'floor') marble(out, spot.u, spot.z)
      else panelling(out, spot)
    },
  })
  const [sunX, sunY] = at(SUN.u, SUN.v, HALL.depth)
  glow(ctx, { x: sunX, y: sunY, radius: 1050 }, '#ffbf7c', 0.62)
  STANDS.forEach((z, i) => {
    for (const side of [-1, 1])
      flag(ctx, {
        at,
        side,
        z,
        stripes: FLAGS[i * 2 + (side > 0 ? 1 : 0)] ?? [RED],
        seed: i * 1.7 + (side > 0 ? 0.9 : 0.2),
      })
    if (z === 9.9) statesmen(ctx, at)
  })
  for (const [lean, strength] of [
    [-560, 0.11],
    [-240, 0.09],
    [150, 0.1],
    [480, 0.09],
  ] as const) {
    beam(ctx, [sunX, sunY], [sunX + lean, height * 1.05], 130, rgba([255, 214, 160], strength * 2.4))
  }
  glow(ctx, { x: sunX, y: sunY, radius: 190 }, '#fff2d6', 0.95)
  develop(ctx, { bloom: 0.42, shadows: '#0b1630', lights: '#ffe4c2', vignette: 0.62 })
}

type Project = (x: number, y: number, z: number) => [number, number]

function windowScene(out: Pixel, u: number, v: number) {
  const sky = smooth(0.1, 6.4, v)
  setMix(out, [255, 196, 132], [86, 122, 172], sky ** 0.75)
  blend(out, [250, 150, 110], Math.exp(-(((v - 1.1) / 0.9) ** 2)) * 0.45)
  const cloud = fbm(u * 0.5 + 3, v * 1.9, 4)
  blend(out, [255, 222, 186], smooth(0.5, 0.74, cloud) * 0.6 * smooth(0.6, 2.4, v))
  const off = Math.hypot(u - SUN.u, v - SUN.v)
  add(out, [255, 222, 160], Math.exp(-off * 1.1) * 0.55 + Math.exp(-off * off * 9) * 0.9)
  town(out, u, v, { cell: 0.17, tall: 0.8, seed: 3, tone: [224, 156, 122], foot: 0.34 })
  town(out, u, v, { cell: 0.26, tall: 1.25, seed: 9, tone: [158, 108, 104], foot: 0.2 })
  if (v < 0.22) {
    setMix(out, [150, 112, 108], [226, 160, 122], smooth(-1.1, 0.2, v))
    const path = Math.exp(-(((u - SUN.u) / (0.5 + 0.4 * (0.2 - v))) ** 2))
    blend(out, [255, 222, 166], path * smooth(0.3, 0.7, noise(u * 9, v * 34)) * 0.85)
  }
  const bar = Math.min(Math.abs((((u + 5) / 1.25) % 1) - 0.5), 0.5) * 1.25
  const rail = Math.abs((((v + 1.7) / 2.15) % 1) - 0.5) * 2.15
  const frame = Math.max(smooth(0.555, 0.59, bar), smooth(1.035, 1.06, rail))
  blend(out, [34, 28, 34], frame * 0.94)
  if (v < -1.1) setMix(out, [40, 32, 36], [92, 70, 60], smooth(-1.7, -1.1, v))
}

function town(
  out: Pixel,
  u: number,
  v: number,
  row: { cell: number; tall: number; seed: number; tone: Rgb; foot: number },
) {
  const plot = Math.floor(u / row.cell)
  const chance = noise(plot * 7.3 + row.seed, row.seed * 3.1)
  const hump = 0.35 + 0.9 * Math.exp(-(((u + 1.6) / 1.7) ** 2)) + 0.4 * Math.exp(-(((u - 3.2) / 0.9) ** 2))
  const inside = Math.abs(u / row.cell - plot - 0.5) < 0.42
  const top = row.foot + row.tall * chance * chance * 1.6 * hump
  if (v < top && inside) blend(out, row.tone, 0.5 + 0.4 * smooth(row.foot, top + 0.2, v))
}

function marble(out: Pixel, u: number, z: number) {
  const vein = fbm(u * 0.9 + 4, z * 0.9, 5)
  setMix(out, [30, 26, 32], [104, 86, 78], 0.25 + 0.5 * vein * smooth(1, 13, z))
  const joint = Math.min(Math.abs((((u + 10) / 1.25) % 1) - 0.5), Math.abs(((z / 1.25) % 1) - 0.5))
  dim(out, joint < 0.01 ? 0.72 : 1)
  // A carpet leads to the people.
  const carpet = smooth(1.32, 1.29, Math.abs(u))
  blend(out, [112, 26, 32], carpet * 0.72)
  blend(out, [206, 158, 84], smooth(0.05, 0.035, Math.abs(Math.abs(u) - 1.2)) * 0.6)
}

function panelling(out: Pixel, spot: { surface: string; u: number; z: number }) {
  const { surface, u, z } = spot
  if (surface === 'ceiling') {
    const coffer = Math.min(Math.abs((((u + 5) / 1.66) % 1) - 0.5), Math.abs(((z / 1.66) % 1) - 0.5))
    setMix(out, [26, 22, 28], [120, 92, 76], 0.2 + 0.5 * smooth(2, 13, z))
    dim(out, coffer > 0.4 ? 0.5 : 1)
    return
  }
  const pier = Math.abs(((z / 2.2) % 1) - 0.5)
  const facing = smooth(0.5, 0.2, pier)
  setMix(out, [22, 22, 34], [146, 104, 78], (0.12 + 0.6 * smooth(3, 13, z)) * (0.45 + 0.55 * facing))
  if (pier > 0.36) dim(out, 0.55)
  blend(out, [255, 206, 140], Math.exp(-(((u - 3.3) / 0.5) ** 2) - (pier / 0.05) ** 2) * 0.5)
}

function flag(ctx: Context, stand: { at: Project; side: number; z: number; stripes: Rgb[]; seed: number }) {
  const { at, side, z } = stand
  const unit = 1150 / z
  const [x, foot] = at(side * 3.15, HALL.floor, z)
  const [, top] = at(0, 3.05, z)
  const near = smooth(13, 4, z)
  const fade = ctx.createLinearGradient(0, foot, 0, foot + unit * 1.5)
  fade.addColorStop(0, rgba([12, 8, 10], 0.6))
  fade.addColorStop(1, 'rgba(12,8,10,0)')
  ctx.fillStyle = fade
  ctx.fillRect(x - unit * 0.04, foot, unit * 0.08, unit * 1.5)
  pole(ctx, { x, top, foot, width: unit * 0.034 }, rgba([248, 208, 140], 1))
  ctx.save()
  ctx.translate(x, 0)
  ctx.scale(-side, 1)
  hangingFlag(
    ctx,
    { x: unit * 0.012, top: top + unit * 0.06, length: unit * 3, width: unit * 0.86 },
    { stripes: stand.stripes, seed: stand.seed },
    { side: 0.85, strength: 1.16 - near * 0.2 },
  )
  ctx.restore()
}

/** Seven people, dark against the window; the two in the middle shake hands. */
function statesmen(ctx: Context, at: Project) {
  const line: [number, Garb, number, number][] = [
    [-2.2, 'suit', 1.78, 9.6],
    [-1.6, 'abaya', 1.68, 9.3],
    [-1.02, 'kandura', 1.8, 9.5],
    [2.15, 'suit', 1.76, 9.6],
    [1.58, 'dress', 1.66, 9.4],
    [1.02, 'suit', 1.84, 9.5],
    [-0.42, 'bisht', 1.84, 8.9],
    [0.42, 'suit', 1.82, 8.9],
  ]
  for (const [x, garb, tall, z] of line) {
    const [px, feet] = at(x, HALL.floor, z)
    const height = (tall * 1150) / z
    const stands = { x: px, feet, height, flip: x > 0 }
    ctx.save()
    ctx.translate(0, 2 * feet)
    ctx.scale(1, -1)
    ctx.globalAlpha = 0.34
    figure(ctx, stands, garb, '#120c12')
    ctx.restore()
    figure(ctx, stands, garb, '#1c1218', { colour: '#ffc98c', side: 0, strength: 0.6, clarity: 0.1 })
  }
  const [left, hand] = at(-0.2, -0.86, 8.8)
  const [right] = at(0.2, -0.86, 8.8)
  ctx.strokeStyle = '#1c1218'
  ctx.lineCap = 'round'
  ctx.lineWidth = 8
  ctx.beginPath()
  ctx.moveTo(left - 14, hand - 34)
  ctx.quadraticCurveTo(left, hand + 2, (left + right) / 2, hand)
  ctx.quadraticCurveTo(right, hand + 2, right + 14, hand - 34)
  ctx.stroke()
  ctx.strokeStyle = 'rgba(255,201,140,.5)'
  ctx.lineWidth = 1.6
  ctx.beginPath()
  ctx.moveTo(left - 8, hand - 26)
  ctx.quadraticCurveTo(left + 2, hand - 5, (left + right) / 2, hand - 6)
  ctx.quadraticCurveTo(right - 2, hand - 5, right + 8, hand - 26)
  ctx.stroke()
}
