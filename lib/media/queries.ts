import { db } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { AppError } from '#lib/platform/errors.ts'
import { renditionKey, type RenditionFile } from '#lib/platform/photo-keys.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayEditMedia, mayUseMedia } from '#lib/policies/media.ts'
import { searchWords } from '#lib/search/normalise-text.ts'
import { toDeskMedia, withUploader } from './desk-media.ts'
import type { DeskMedia, DeskMediaDetails } from './types.ts'

type Search = { query?: string; cursor?: string | null }

export type MediaPage = { items: DeskMedia[]; next: string | null }

const PAGE_SIZE = 48

/**
 * The photo library, newest first, 48 a page by keyset; every word of `query` must stand somewhere in a photo's words.
 * @throws AppError `forbidden`; `invalid_input` for a cursor that is none
 */
export async function listMedia(actor: Actor, { query = '', cursor = null }: Search = {}): Promise<MediaPage> {
  authorize(mayUseMedia(actor))
  const words = searchWords(query)
  if (query.trim() && words.length === 0) return { items: [], next: null }
  const conditions: Prisma.MediaAssetWhereInput[] = words.map((word) => ({ searchText: { contains: word } }))
  if (cursor !== null) conditions.push(olderThan(cursor))
  const rows = await db.mediaAsset.findMany({
    where: { AND: conditions },
    include: withUploader,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
  })
  const items = rows.slice(0, PAGE_SIZE).map(toDeskMedia)
  const last = items.at(-1)
  return { items, next: rows.length > PAGE_SIZE && last ? `${Date.parse(last.createdAt)}.${last.id}` : null }
}

/**
 * One photo, with where readers see it now and whether this person may change its words.
 * @throws AppError `forbidden`, `not_found`
 */
export async function getMedia(actor: Actor, id: string): Promise<DeskMediaDetails> {
  authorize(mayUseMedia(actor))
  const row = await db.mediaAsset.findUnique({
    where: { id },
    include: {
      ...withUploader,
      authors: { select: { id: true, nameAr: true, nameEn: true }, orderBy: { id: 'asc' } },
      liveIn: {
        select: { live: { select: { storyId: true, language: true, card: true } } },
        orderBy: { storyId: 'desc' },
        take: 50,
      },
    },
  })
  if (!row) throw new AppError('not_found')
  return {
    ...toDeskMedia(row),
    mayEdit: mayEditMedia(actor, row),
    portraitOf: row.authors,
    liveIn: row.liveIn.map(({ live: { storyId, language, card } }) => ({ storyId, language, headline: headlineOf(card) })),
  }
}

/**
 * The storage key and ETag of a rendition, for the desk.
 * @throws AppError `forbidden`, `not_found`
 */
export async function findDeskRendition(actor: Actor, id: string, { width, format }: RenditionFile): Promise<StoredFile> {
  authorize(mayUseMedia(actor))
  const asset = await db.mediaAsset.findUnique({ where: { id, widths: { has: width } }, select: { sha256: true } })
  if (!asset) throw new AppError('not_found')
  return { key: renditionKey(asset.sha256, width, format), etag: `"${asset.sha256.slice(0, 20)}-${width}-${format}"` }
}

export type StoredFile = { key: string; etag: string }

/**
 * The storage key of the untouched original with its name and type, for a download.
 * @throws AppError `forbidden`, `not_found`
 */
export async function findOriginal(actor: Actor, id: string): Promise<{ key: string; name: string; type: string }> {
  authorize(mayUseMedia(actor))
  const asset = await db.mediaAsset.findUnique({ where: { id } })
  if (!asset) throw new AppError('not_found')
  return { key: asset.originalKey, name: asset.originalName, type: asset.mimeType }
}

const cursorPattern = /^(\d{1,15})\.([0-9a-f-]{36})$/

function olderThan(cursor: string): Prisma.MediaAssetWhereInput {
  const [, time, id] = cursorPattern.exec(cursor) ?? []
  if (!time || !id) throw new AppError('invalid_input', { fields: { cursor: 'invalid_format' } })
  const createdAt = new Date(Number(time))
  return { AND: [{ createdAt: { lte: createdAt } }, { OR: [{ createdAt: { lt: createdAt } }, { id: { lt: id } }] }] }
}

function headlineOf(card: Prisma.JsonValue): string {
  const headline = typeof card === 'object' && card !== null && 'headline' in card ? card['headline'] : ''
  return typeof headline === 'string' ? headline : ''
}
