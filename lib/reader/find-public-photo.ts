import { db } from '#lib/db/client.ts'

/** A photo's untouched file and what is needed to cut it. */
export type PublicPhoto = {
  mediaId: string
  originalKey: string
  sha256: string
  /** Pixels, upright. */
  width: number
  height: number
  focal: { x: number; y: number }
}

/** @returns a photo that a live story shows or the portrait of who signed one; null where readers may not have it. */
export async function findPublicPhoto(mediaId: string): Promise<PublicPhoto | null> {
  const asset = await db.mediaAsset.findFirst({
    where: { id: mediaId, OR: [{ liveIn: { some: {} } }, { authors: { some: { live: { some: {} } } } }] },
    select: { originalKey: true, sha256: true, width: true, height: true, focalX: true, focalY: true },
  })
  if (!asset) return null
  const { focalX, focalY, ...photo } = asset
  return { mediaId, ...photo, focal: { x: focalX, y: focalY } }
}
