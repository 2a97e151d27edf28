import { db } from '#lib/db/client.ts'
import type { MediaAsset } from '#lib/db/generated/client.ts'
import type { ReaderFigure } from './types.ts'

/** The columns of a photo that a page needs. */
export const PICTURE = {
  id: true,
  width: true,
  height: true,
  widths: true,
  focalX: true,
  focalY: true,
  dominantColor: true,
  alt: true,
  caption: true,
  credit: true,
} as const

/** @returns photos by id with the words of their own records; those that don't exist are missing. */
export async function findPictures(ids: string[]): Promise<Map<string, ReaderFigure>> {
  if (ids.length === 0) return new Map()
  const assets = await db.mediaAsset.findMany({ where: { id: { in: [...new Set(ids)] } }, select: PICTURE })
  return new Map(assets.map((asset) => [asset.id, presentPicture(asset)]))
}

/** A photo as its own record describes it. */
export function presentPicture(asset: Pick<MediaAsset, keyof typeof PICTURE>): ReaderFigure {
  return {
    mediaId: asset.id,
    width: asset.width,
    height: asset.height,
    widths: asset.widths.toSorted((a, b) => a - b),
    focal: { x: asset.focalX, y: asset.focalY },
    color: asset.dominantColor,
    alt: asset.alt || asset.caption,
    caption: asset.caption,
    credit: asset.credit,
  }
}
