import { db } from '#lib/db/client.ts'
import { renditionKey, type RenditionFile } from '#lib/platform/photo-keys.ts'

/**
 * The storage key and ETag of a picture that readers may fetch: one that a live story shows, or the portrait of
 * somebody who signed one.
 * @returns null where readers may not have it, or it has no such width
 */
export async function findPublicRendition(
  mediaId: string,
  { width, format }: RenditionFile,
): Promise<{ key: string; etag: string } | null> {
  const asset = await db.mediaAsset.findFirst({
    where: { id: mediaId, widths: { has: width }, OR: [{ liveIn: { some: {} } }, { authors: { some: { live: { some: {} } } } }] },
    select: { sha256: true },
  })
  if (!asset) return null
  return { key: renditionKey(asset.sha256, width, format), etag: `"${asset.sha256.slice(0, 20)}-${width}-${format}"` }
}
