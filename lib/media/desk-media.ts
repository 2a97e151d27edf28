import type { Prisma } from '#lib/db/generated/client.ts'
import type { DeskMedia } from './types.ts'

/** What of an asset's relations the desk shows. */
export const withUploader = { uploadedBy: { select: { id: true, name: true } } } as const

type Row = Prisma.MediaAssetGetPayload<{ include: typeof withUploader }>

/** @returns the asset as the desk sees it. */
export function toDeskMedia(row: Row): DeskMedia {
  const { id, originalName, mimeType, bytes, width, height, widths, caption, alt, credit, creator, place } = row
  return {
    id, originalName, mimeType, bytes, width, height, widths, caption, alt, credit, creator, place,
    takenAt: row.takenAt?.toISOString() ?? null,
    focal: { x: row.focalX, y: row.focalY },
    color: row.dominantColor,
    thumbhash: row.thumbhash,
    uploadedBy: row.uploadedBy,
    createdAt: row.createdAt.toISOString(),
  }
}
