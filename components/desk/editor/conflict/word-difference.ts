import { diffWordsWithSpace } from 'diff'
import type { Language } from '#lib/content/fields.ts'

export type Piece = { text: string; changed: boolean }

/** @returns both texts in pieces, with the words marked that the other has not. */
export function wordDifference(mine: string, theirs: string, language: Language): { mine: Piece[]; theirs: Piece[] } {
  const pieces = diffWordsWithSpace(theirs, mine, { intlSegmenter: segmenters[language] })
  return {
    mine: pieces.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, changed: added })),
    theirs: pieces.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, changed: removed })),
  }
}

const segmenters = {
  ar: new Intl.Segmenter('ar', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}
