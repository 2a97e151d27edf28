import type { Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import { listSections, type SectionRow } from './list-sections.ts'

export type EditorChoices = {
  sections: { id: number; nameAr: string; nameEn: string }[]
  /** Named as this language's readers see them. */
  authors: { id: number; name: string; title: string }[]
}

/** @returns what a story of this language may be filed under and signed by. */
export async function editorChoices(language: Language): Promise<EditorChoices> {
  const [sections, authors] = await Promise.all([
    listSections(),
    db.author.findMany({ select: { id: true, nameAr: true, nameEn: true, titleAr: true, titleEn: true } }),
  ])
  const collator = new Intl.Collator(language)
  const named = authors.map(({ id, nameAr, nameEn, titleAr, titleEn }) =>
    language === 'ar' ? { id, name: nameAr || nameEn, title: titleAr } : { id, name: nameEn || nameAr, title: titleEn },
  )
  return { sections: sections.map((section) => withParent(section, sections)), authors: named.toSorted((a, b) => collator.compare(a.name, b.name)) }
}

/** Two sections may each have their «أخبار» below them, so a choice says under which. */
function withParent({ id, nameAr, nameEn, parentId }: SectionRow, all: SectionRow[]): EditorChoices['sections'][number] {
  const parent = all.find((section) => section.id === parentId)
  return parent ? { id, nameAr: `${parent.nameAr} / ${nameAr}`, nameEn: `${parent.nameEn} / ${nameEn}` } : { id, nameAr, nameEn }
}
