import { noise } from './random.ts'
import { blend, setMix, shade, smooth } from './shade.ts'
import type { Context, Pixel, Rgb } from './shade.ts'

type Court = {
  horizon: number
  eye: number
  focal: number
  centre: number
  top: number
  bottom?: number
  /** Colour of the ground at a place; `u` across, `z` away from the eye, in the unit of `eye`. */
  paint: (u: number, z: number, out: Pixel) => void
}

/** A level field in perspective. */
export function court(ctx: Context, field: Court) {
  const { width, height } = ctx.canvas
  const bottom = field.bottom ?? height
  shade(ctx, { x: 0, y: field.top, width, height: bottom - field.top }, 2, (x, y, out) => {
    const z = (field.eye * field.focal) / Math.max(1, y - field.horizon)
    field.paint(((x - field.centre) * z) / field.focal, z, out)
  })
}

/** Mown grass in bands of `band` units. */
export function grass(out: Pixel, u: number, z: number, tones: { dark: Rgb; light: Rgb; band: number }) {
  const stripe = smooth(0.47, 0.53, Math.abs(((z / tones.band + 100) % 2) - 1))
  const blades = (noise(u * 9, z * 4) - 0.5) * 0.3 + (noise(u * 1.1, z * 0.5) - 0.5) * 0.3
  setMix(out, tones.dark, tones.light, 0.3 + stripe * 0.3 + blades)
}

/** A painted line where `distance` from it is zero; softer with `z`. */
export function paintLine(out: Pixel, distance: number, z: number, focal: number) {
  const half = 0.06
  const soft = Math.max(0.03, (1.5 * z) / focal)
  const gain = Math.min(1, (half * 2) / soft + 0.3)
  blend(out, [236, 240, 232], smooth(half + soft, half, Math.abs(distance)) * 0.86 * gain)
}
