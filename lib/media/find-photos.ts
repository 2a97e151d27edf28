import { db } from '#lib/db/client.ts'
import { toDeskMedia, withUploader } from './desk-media.ts'
import type { DeskMedia } from './types.ts'

/** @returns the photos of these ids that exist, in no order; for a person who may see the story that shows them. */
export async function findPhotos(ids: readonly string[]): Promise<DeskMedia[]> {
  if (ids.length === 0) return []
  const rows = await db.mediaAsset.findMany({ where: { id: { in: [...new Set(ids)] } }, include: withUploader })
  return rows.map(toDeskMedia)
}
