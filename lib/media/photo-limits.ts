/** What an upload may be. */
export const MAX_PHOTO_BYTES = 60 * 1024 * 1024
export const MAX_PHOTO_PIXELS = 50_000_000

/** The widths that readers' pages choose from, in pixels. A photo has those that it is wide enough for. */
export const RENDITION_WIDTHS = [320, 480, 640, 960, 1280, 1600, 1920] as const

/** @returns the widths for a photo, ascending; its own where it is narrower than all. */
export function widthsFor(width: number): number[] {
  const fitting = RENDITION_WIDTHS.filter((each) => each <= width)
  return fitting.length > 0 ? fitting : [width]
}
