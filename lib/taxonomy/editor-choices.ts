import type { Language } from '../content/fields.ts'
import { db } from '../db/client.ts'

export type EditorChoices = {
  sections: { id: number; nameAr: string; nameEn: string }[]
  /** Named as this language's readers see them. */
  authors: { id: number; name: string; title: string }[]
}

/** @returns what a story of this language may be filed under and signed by. */
export async function editorChoices(language: Language): Promise<EditorChoices> {
  const [sections, authors] = await Promise.all([
    db.section.findMany({ orderBy: { position: 'asc' }, select: { id: true, nameAr: true, nameEn: true } }),
    db.author.findMany({ select: { id: true, nameAr: true, nameEn: true, titleAr: true, titleEn: true } }),
  ])
  const collator = new Intl.Collator(language)
  const named = authors.map(({ id, nameAr, nameEn, titleAr, titleEn }) =>
    language === 'ar' ? { id, name: nameAr || nameEn, title: titleAr } : { id, name: nameEn || nameAr, title: titleEn },
  )
  return { sections, authors: named.toSorted((a, b) => collator.compare(a.name, b.name)) }
}
