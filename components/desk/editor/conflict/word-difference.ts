import { diffArrays } from 'diff'
import type { Language } from '#lib/content/fields.ts'

export type Piece = { text: string; changed: boolean }

/** @returns both texts in pieces, with the words marked that the other has not. */
export function wordDifference(mine: string, theirs: string, language: Language): { mine: Piece[]; theirs: Piece[] } {
  const changes = diffArrays(wordsOf(theirs, language), wordsOf(mine, language))
  const side = (absent: 'added' | 'removed', marked: 'added' | 'removed') =>
    changes.filter((change) => !change[absent]).map((change) => ({ text: change.value.join(''), changed: change[marked] }))
  return { mine: side('removed', 'added'), theirs: side('added', 'removed') }
}

/** Words, spaces and marks in their order, by Unicode's rules: an Arabic word is never cut. */
function wordsOf(text: string, language: Language): string[] {
  return Array.from(segmenters[language].segment(text), ({ segment }) => segment)
}

const segmenters = {
  ar: new Intl.Segmenter('ar', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}
