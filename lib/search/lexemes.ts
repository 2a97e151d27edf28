import { stemmer } from 'stemmer'
import { formsInQuestion, formsInText, withoutArticle } from './arabic-forms.ts'
import type { PrintedWord } from './printed-words.ts'

/**
 * What the index holds of a printed word: itself, for exact phrases, and its stems. Lexemes are letters and digits
 * alone behind an optional mark, so they need no escaping in a tsvector or tsquery.
 */
export function lexemesInText({ printed, word }: Pick<PrintedWord, 'printed' | 'word'>): readonly string[] {
  const known = remembered.get(printed)
  if (known) return known
  const lexemes = [exactLexeme(word), ...(isArabic(word) ? formsInText(word, printed) : [stemmer(word)])]
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(printed, lexemes)
  return lexemes
}

/** @returns what a word of a question looks for: any of these. */
export function lexemesInQuestion(word: string): string[] {
  if (!isArabic(word)) return [exactLexeme(word), stemmer(word)]
  // A text's التزام is filed without what looks like an article, so it is also looked for as it is written.
  const bare = withoutArticle(word)
  return [exactLexeme(word), ...(bare === null ? [] : [exactLexeme(bare)]), ...formsInQuestion(word)]
}

/** @returns the lexeme of a word as it is written, for phrases in quotes. */
export function exactLexeme(word: string): string {
  return `=${word}`
}

/** @returns whether a word is in Arabic script. */
export function isArabic(word: string): boolean {
  return /^\p{Script=Arabic}/u.test(word)
}

// A newspaper's words repeat: snippets and backfills ask for the same ones again and again.
const remembered = new Map<string, readonly string[]>()
const MOST_REMEMBERED = 50_000
