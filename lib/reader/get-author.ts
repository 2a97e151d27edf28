import type { Language } from '#lib/content/fields.ts'
import { authorPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import type { Author } from '#lib/db/generated/client.ts'
import { newestRowsOf } from './find-live-rows.ts'
import { lookUp } from './look-up.ts'
import { pageOf } from './page-of.ts'
import type { ReaderAuthor, ReaderAuthorPage } from './types.ts'

const PAGE_SIZE = 24

/** @returns somebody who signed a live story of the edition, by the word in their address; null when there is nobody. */
export async function findAuthor(language: Language, slug: string): Promise<ReaderAuthor | null> {
  const row = await db.author.findFirst({ where: { slug, live: { some: { language } } } })
  return row && present(row, language)
}

/**
 * An author with one page of what they signed.
 * @param query.before a cursor as `olderPath` carries it; null: the newest
 * @returns null when there is nobody, nothing of theirs is live, or the cursor is none
 */
export async function getAuthor(
  language: Language,
  query: { slug: string; before: string | null },
): Promise<ReaderAuthorPage | null> {
  const author = await findAuthor(language, query.slug)
  if (!author) return null
  const list = { of: 'author', id: author.id } as const
  const page = await pageOf(language, {
    path: author.path,
    before: query.before,
    size: PAGE_SIZE,
    read: (place) => newestRowsOf(language, { list, ...place }),
  })
  return page && { author, ...page }
}

async function present(row: Author, language: Language): Promise<ReaderAuthor> {
  const { id, slug, links, portraitId } = row
  const [name, title, bio] =
    language === 'ar' ? [row.nameAr, row.titleAr, row.bioAr] : [row.nameEn, row.titleEn, row.bioEn]
  const mediaIds = portraitId === null ? [] : [portraitId]
  const { pictures } = await lookUp({ sectionIds: [], tagIds: [], mediaIds, bylines: [] }, language)
  const portrait = portraitId === null ? undefined : pictures.get(portraitId)
  return {
    id,
    slug,
    path: authorPath(language, slug),
    name,
    title,
    bio: bio.split(/\n\s*\n/).map((one) => one.trim()).filter(Boolean),
    links,
    portrait: portrait ? { ...portrait, alt: '' } : null,
  }
}
