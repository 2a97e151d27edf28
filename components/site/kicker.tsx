import type { ReactNode } from 'react'
import type { Language } from '#lib/content/fields.ts'
import { siteWords } from '#lib/site/words.ts'

/** The words over a headline; the accent is for breaking news alone. */
export function Kicker({ text, language }: { text: string; language: Language }): ReactNode {
  if (!text) return null
  return <p className={text === siteWords(language)('breaking') ? 'kicker urgent' : 'kicker'}>{text}</p>
}
