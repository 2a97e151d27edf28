import { createHash } from 'node:crypto'
import type { ReaderPicture } from '#lib/reader/types.ts'

/** The shapes that Google asks for of an article's picture, with their proportions. */
export const CROP_SHAPES = { '1x1': 1, '4x3': 4 / 3, '16x9': 16 / 9 } as const
export type CropShape = keyof typeof CROP_SHAPES

/** Wide enough for every machine's large picture. */
const CROP_WIDTH = 1200

type Photo = Pick<ReaderPicture, 'mediaId' | 'width' | 'height' | 'focal'>
export type Crop = { path: string; width: number; height: number }

/** @returns where a photo's crop is and its size in pixels; the address changes with the focal point. */
export function cropOf(photo: Photo, shape: CropShape): Crop {
  const { width, height } = cropSize(photo, shape)
  return { path: `/media/${photo.mediaId}/${shape}.${focalVersion(photo.focal)}.jpg`, width, height }
}

/** Nothing is enlarged: a small photo's crop is as wide as the photo allows. */
export function cropSize({ width, height }: Pick<Photo, 'width' | 'height'>, shape: CropShape): { width: number; height: number } {
  const ratio = CROP_SHAPES[shape]
  const widest = Math.min(width, Math.floor(height * ratio), CROP_WIDTH)
  return { width: Math.max(1, widest), height: Math.max(1, Math.round(widest / ratio)) }
}

/** Reads an address' last part, `4x3.1a2b3c.jpg` or `4x3.jpg`. @returns null for anything else */
export function parseCropFile(file: string): { shape: CropShape; version: string | null } | null {
  const [, shape, version] = /^(1x1|4x3|16x9)(?:\.([0-9a-f]{6}))?\.jpg$/.exec(file) ?? []
  return shape ? { shape: shape as CropShape, version: version ?? null } : null
}

function focalVersion({ x, y }: Photo['focal']): string {
  return createHash('sha256').update(`${x} ${y}`).digest('hex').slice(0, 6)
}
