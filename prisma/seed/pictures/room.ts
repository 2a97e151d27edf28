import { shade } from './shade.ts'
import type { Context, Pixel } from './shade.ts'

type Surface = 'floor' | 'ceiling' | 'left' | 'right' | 'end'
/** `u`: across (floor, ceiling, end) or up (walls); `v`: up on the end wall; `z`: how far away. */
export type Spot = { surface: Surface; u: number; v: number; z: number }
type Room = {
  eye: { x: number; y: number; focal: number }
  left: number
  right: number
  floor: number
  ceiling: number
  depth: number
  /** 0…1, how much the floor mirrors. */
  gloss: number
  step?: number
  paint: (spot: Spot, out: Pixel) => void
}

/** A long room seen along its axis, each pixel traced to the surface it shows; the floor mirrors the rest. */
export function room(ctx: Context, plan: Room) {
  const { width, height } = ctx.canvas
  const spot: Spot = { surface: 'end', u: 0, v: 0, z: 0 }
  const seen: Spot = { surface: 'end', u: 0, v: 0, z: 0 }
  const mirrored: Pixel = { r: 0, g: 0, b: 0, a: 1 }
  // Below the floor stands the same room upside down.
  const below: Shell = { ...plan, floor: -1e6, ceiling: plan.ceiling - 2 * plan.floor }
  shade(ctx, { x: 0, y: 0, width, height }, plan.step ?? 2, (px, py, out) => {
    const dx = (px - plan.eye.x) / plan.eye.focal
    const dy = (plan.eye.y - py) / plan.eye.focal
    trace(plan, { dx, dy }, spot)
    plan.paint(spot, out)
    if (spot.surface !== 'floor' || plan.gloss <= 0) return
    const grazing = Math.min(1, spot.z / plan.depth)
    trace(below, { dx, dy: -dy }, seen)
    if (seen.surface === 'left' || seen.surface === 'right') seen.u += 2 * plan.floor
    seen.v += 2 * plan.floor
    plan.paint(seen, mirrored)
    const share = plan.gloss * (0.45 + 0.55 * grazing)
    out.r += (mirrored.r - out.r) * share
    out.g += (mirrored.g - out.g) * share
    out.b += (mirrored.b - out.b) * share
  })
}

type Shell = Pick<Room, 'left' | 'right' | 'floor' | 'ceiling' | 'depth'>

function trace(shell: Shell, ray: { dx: number; dy: number }, spot: Spot) {
  const { dx, dy } = ray
  let z = shell.depth
  let surface: Surface = 'end'
  const side = dx > 0 ? shell.right / dx : dx < 0 ? shell.left / dx : Infinity
  if (side < z) {
    z = side
    surface = dx > 0 ? 'right' : 'left'
  }
  const level = dy > 0 ? shell.ceiling / dy : dy < 0 ? shell.floor / dy : Infinity
  if (level < z) {
    z = level
    surface = dy > 0 ? 'ceiling' : 'floor'
  }
  spot.surface = surface
  spot.z = z
  spot.u = surface === 'left' || surface === 'right' ? dy * z : dx * z
  spot.v = dy * z
}
