import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { ReaderFigure } from './types.ts'

/** The columns of a photo `m` that a page needs. */
export const PICTURE_COLUMNS = Prisma.sql`m.id AS "mediaId", m.width, m.height, m.widths, m.focal_x AS "focalX",
  m.focal_y AS "focalY", m.dominant_color AS color, m.alt, m.caption, m.credit`

export type PictureRow = Omit<ReaderFigure, 'focal'> & { focalX: number; focalY: number }

/** @returns photos by id with the words of their own records; those that don't exist are missing. */
export async function findPictures(ids: string[]): Promise<Map<string, ReaderFigure>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<PictureRow[]>`
    SELECT ${PICTURE_COLUMNS} FROM media_asset m WHERE m.id = ANY(${[...new Set(ids)]}::uuid[])`
  return new Map(rows.map((row) => [row.mediaId, presentPicture(row)]))
}

/** A photo as its own record describes it. */
export function presentPicture({ mediaId, width, height, widths, focalX, focalY, color, ...words }: PictureRow): ReaderFigure {
  return {
    mediaId,
    width,
    height,
    widths: widths.toSorted((a, b) => a - b),
    focal: { x: focalX, y: focalY },
    color,
    alt: words.alt || words.caption,
    caption: words.caption,
    credit: words.credit,
  }
}
