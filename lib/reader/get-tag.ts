import type { Language } from '#lib/content/fields.ts'
import { tagPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import { newestRowsOf } from './find-live-rows.ts'
import { pageOf } from './page-of.ts'
import type { ReaderTag, ReaderTagPage } from './types.ts'

const PAGE_SIZE = 24
/** With fewer stories a tag's page says no more than the stories themselves. */
const FEW = 3

/** @returns a tag by the word in its address; null when there is none, or nothing live carries it. */
export async function findTag(language: Language, slug: string): Promise<ReaderTag | null> {
  const tag = await db.tag.findFirst({
    where: { language, slug: slug.normalize('NFC'), live: { some: { language } } },
    select: { id: true, name: true, slug: true },
  })
  return tag && { ...tag, path: tagPath(language, tag.slug) }
}

/**
 * One page of what carries a tag.
 * @param query.before a cursor as `olderPath` carries it; null: the newest
 * @returns null when there is no such tag, nothing live carries it, or the cursor is none
 */
export async function getTag(language: Language, query: { slug: string; before: string | null }): Promise<ReaderTagPage | null> {
  const tag = await findTag(language, query.slug)
  if (!tag) return null
  const list = { of: 'tag', id: tag.id } as const
  const page = await pageOf(language, {
    path: tag.path,
    before: query.before,
    size: PAGE_SIZE,
    read: (place) => newestRowsOf(language, { list, ...place }),
  })
  return page && { tag, isFew: page.isFirstPage && page.cards.length < FEW, ...page }
}
