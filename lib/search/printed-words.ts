import { normaliseText } from './normalise-text.ts'

/** A word as it stands in a text, with its place there, and its searched form. */
export type PrintedWord = { printed: string; start: number; word: string }

/** Takes a text apart into words; Arabic and other scripts that touch, as in ‏بـFIFA‏, are two words. */
export function printedWords(text: string): PrintedWord[] {
  const words: PrintedWord[] = []
  for (const { 0: printed, index: start } of text.matchAll(WORD)) {
    const word = normaliseText(printed).replace(/[^\p{L}\p{N}]+/gu, '')
    if (word && word.length <= LONGEST) words.push({ printed, start, word })
  }
  return words
}

const LONGEST = 60

// Marks, tatweel and invisible characters belong to the letter before them.
const ARABIC = String.raw`(?=\p{L})\p{Script=Arabic}`
const OTHER = String.raw`(?:\p{N}|(?!\p{Script=Arabic}|\u0640)\p{L})`
const WORD = new RegExp(
  String.raw`${ARABIC}(?:${ARABIC}|[\p{M}\p{Cf}\u0640])*|${OTHER}(?:${OTHER}|[\p{M}\p{Cf}])*`,
  'gu',
)
