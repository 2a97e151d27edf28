import type { Language } from '#lib/content/fields.ts'
import { sectionPath } from '#lib/content/paths.ts'
import type { Section } from '#lib/db/generated/client.ts'
import type { ReaderSection } from './types.ts'

/** A section's row, as far as readers need it. */
export type SectionRow = Pick<Section, 'id' | 'slug' | 'nameAr' | 'nameEn'>

/** A section as readers of one language see it. */
export function presentSection({ id, slug, nameAr, nameEn }: SectionRow, language: Language): ReaderSection {
  return { id, slug, name: language === 'ar' ? nameAr : nameEn, path: sectionPath(language, slug) }
}
