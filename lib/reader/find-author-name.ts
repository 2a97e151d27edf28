import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import type { ReaderAuthorName } from './search-stories.ts'

/** @returns an author by the word in an address; null when there is none. */
export async function findAuthorName(slug: string, language: Language): Promise<ReaderAuthorName | null> {
  const author = await db.author.findUnique({ where: { slug }, select: { id: true, slug: true, nameAr: true, nameEn: true } })
  return author && { id: author.id, slug: author.slug, name: language === 'ar' ? author.nameAr : author.nameEn }
}
