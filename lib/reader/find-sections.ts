import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import type { Section } from '#lib/db/generated/client.ts'
import { sectionPath } from '#lib/content/paths.ts'
import type { ReaderSection } from './types.ts'

/** @returns sections by id, named in the reader's language; those that don't exist are missing. */
export async function findSections(ids: number[], language: Language): Promise<Map<number, ReaderSection>> {
  if (ids.length === 0) return new Map()
  const sections = await db.section.findMany({ where: { id: { in: [...new Set(ids)] } } })
  return new Map(sections.map((section) => [section.id, presentSection(section, language)]))
}

/** A section as readers of one language see it. */
export function presentSection(section: Pick<Section, 'id' | 'slug' | 'nameAr' | 'nameEn'>, language: Language): ReaderSection {
  const { id, slug, nameAr, nameEn } = section
  return { id, slug, name: language === 'ar' ? nameAr : nameEn, path: sectionPath(language, slug) }
}
