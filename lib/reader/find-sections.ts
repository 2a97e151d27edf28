import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import type { Section } from '#lib/db/generated/client.ts'
import { sectionPath } from '#lib/content/paths.ts'
import type { ReaderSection } from './types.ts'

/** A section's row, as far as readers need it. */
export type SectionRow = Pick<Section, 'id' | 'slug' | 'nameAr' | 'nameEn'>

/** @returns sections by id, named in the reader's language; those that don't exist are missing. */
export async function findSections(ids: number[], language: Language): Promise<Map<number, ReaderSection>> {
  if (ids.length === 0) return new Map()
  const sections = await db.$queryRaw<SectionRow[]>`
    SELECT id, slug, name_ar AS "nameAr", name_en AS "nameEn" FROM section WHERE id = ANY(${[...new Set(ids)]}::int[])`
  return new Map(sections.map((section) => [section.id, presentSection(section, language)]))
}

/** A section as readers of one language see it. */
export function presentSection(section: SectionRow, language: Language): ReaderSection {
  const { id, slug, nameAr, nameEn } = section
  return { id, slug, name: language === 'ar' ? nameAr : nameEn, path: sectionPath(language, slug) }
}
