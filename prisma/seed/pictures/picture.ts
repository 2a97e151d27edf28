import type { Context } from './shade.ts'

export type Picture = {
  width: number
  height: number
  draw: (ctx: Context, width: number, height: number) => void
  /** The point that a crop must keep, as shares of width and height. */
  focal?: { x: number; y: number }
}

/** A landscape picture at 3:2. */
export function photo(draw: Picture['draw'], focal?: Picture['focal']): Picture {
  return { width: 1920, height: 1280, draw, focal }
}

/** A landscape picture at 16:9. */
export function wide(draw: Picture['draw'], focal?: Picture['focal']): Picture {
  return { width: 1920, height: 1080, draw, focal }
}
