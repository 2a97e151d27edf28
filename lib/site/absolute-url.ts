import { env } from '#lib/platform/env.ts'
import type { ReaderPicture } from '#lib/reader/types.ts'

/** @param path as people read it @returns the whole address on the public origin, percent-encoded */
export function absoluteUrl(path: string): string {
  return new URL(path, env().MANSHET_URL).href
}

export type PictureFile = { url: string; width: number; height: number; alt: string }

/** The JPEG of a photo that others show with a link: at least `wanted` pixels wide, where there is one. */
export function pictureFile(picture: ReaderPicture, wanted = 1200): PictureFile | null {
  const width = picture.widths.find((one) => one >= wanted) ?? picture.widths.at(-1)
  if (width === undefined) return null
  return {
    url: absoluteUrl(`/media/${picture.mediaId}/${width}.jpg`),
    width,
    height: Math.round((width * picture.height) / picture.width),
    alt: picture.alt,
  }
}
