import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { newestRowsOf, newestRowsOfSection } from './find-live-rows.ts'
import { pageOf } from './page-of.ts'
import { presentSection, type SectionRow } from './present-section.ts'
import { presentCards } from './present-cards.ts'
import type { ReaderCard, ReaderSection, ReaderSectionPage } from './types.ts'

const PAGE_SIZE = 24

/** @returns a section by the word in its address, also one in which nothing is live; null when there is none. */
export async function findSection(slug: string, language: Language): Promise<ReaderSection | null> {
  const section = await db.section.findUnique({ where: { slug }, include: { parent: true } })
  return section && presentSection(section, language)
}

/**
 * One page of a section by keyset, so that the last page costs what the first does.
 * @param query.before a cursor as `olderPath` carries it; null: the newest
 * @returns null when there is no such section, or the cursor is none
 */
export async function getSection(
  language: Language,
  query: { slug: string; before: string | null },
): Promise<ReaderSectionPage | null> {
  const section = await findSection(query.slug, language)
  if (!section) return null
  const list = { of: 'section', id: section.id } as const
  const [page, subSections] = await Promise.all([
    pageOf(language, {
      path: section.path,
      before: query.before,
      size: PAGE_SIZE,
      read: (place) => newestRowsOf(language, { list, ...place }),
    }),
    section.parent ? [] : subSectionsOf(section.id, language),
  ])
  return page && { section, subSections, ...page }
}

async function subSectionsOf(sectionId: number, language: Language): Promise<ReaderSection[]> {
  const rows = await db.$queryRaw<SectionRow[]>`
    SELECT id, slug, name_ar AS "nameAr", name_en AS "nameEn" FROM section
    WHERE parent_id = ${sectionId} AND EXISTS (
      SELECT FROM live_story_section
      WHERE section_id = section.id AND language = ${language}::"Language"
    )
    ORDER BY position, id`
  return rows.map((row) => presentSection(row, language))
}

/** @returns the newest of a section without one story. */
export async function getRelated(
  language: Language,
  query: { sectionId: number; withoutId: number; limit: number },
): Promise<ReaderCard[]> {
  const { sectionId, withoutId, limit } = query
  const rows = await newestRowsOfSection(language, { sectionId, limit: limit + 1 })
  return presentCards(rows.filter(({ storyId }) => storyId !== withoutId).slice(0, limit), language)
}
