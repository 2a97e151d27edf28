import type { Language } from '#lib/content/fields.ts'
import { sectionPath } from '#lib/content/paths.ts'
import type { Section } from '#lib/db/generated/client.ts'
import type { ReaderSection } from './types.ts'

/** A section's row, as far as readers need it; the columns of its parent where it has one. */
export type SectionRow = Pick<Section, 'id' | 'slug' | 'nameAr' | 'nameEn'> & {
  parent?: Pick<Section, 'id' | 'slug' | 'nameAr' | 'nameEn'> | null
}

/** A section as readers of one language see it. */
export function presentSection({ parent, ...section }: SectionRow, language: Language): ReaderSection {
  if (!parent) return present(section, language)
  const { id, name, path } = present(parent, language)
  return { ...present(section, language), parent: { id, name, path } }
}

function present({ id, slug, nameAr, nameEn }: SectionRow, language: Language): ReaderSection {
  return { id, slug, name: language === 'ar' ? nameAr : nameEn, path: sectionPath(language, slug) }
}
