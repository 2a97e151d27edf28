import { lexemesInText } from './lexemes.ts'
import type { Term } from './parse-question.ts'
import { printedWords, type PrintedWord } from './printed-words.ts'

/** A text in pieces; a piece that matches is whole words as they are printed, with what is written together with them. */
export type MarkedText = { text: string; isMatch: boolean }[]

/** @returns the text with everything marked that answers one of the terms. */
export function markMatches(text: string, terms: Term[]): MarkedText {
  const words = printedWords(text)
  const matches = matchesAt(words, terms)
  return inPieces(text, words.filter((_, i) => matches[i] !== undefined))
}

/**
 * The part of a text that shows best why it was found: the one with most terms in it, the earliest of equals.
 * @returns null where none of the terms is in the text
 */
export function findSnippet(text: string, terms: Term[]): MarkedText | null {
  const words = printedWords(text).slice(0, MOST_WORDS)
  const matches = matchesAt(words, terms)
  const start = bestStart(matches)
  if (start === null) return null
  const from = words[start]?.start ?? 0
  const last = words[Math.min(start + LENGTH, words.length) - 1]
  const to = last ? last.start + last.printed.length : text.length
  const inside = text.slice(from, to).replace(/\s+/g, ' ')
  const marked = markMatches(inside, terms)
  const rest = text.slice(to).trim()
  return [
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...marked,
    ...(rest === '' || rest === '.' ? [{ text: rest, isMatch: false }] : [{ text: ' …', isMatch: false }]),
  ].filter((piece) => piece.text !== '')
}

/** Words of a snippet, words before its first match, and how far into a text one is looked for. */
const LENGTH = 32
const BEFORE = 8
const MOST_WORDS = 3000

/** Which term each word answers, if any. */
function matchesAt(words: PrintedWord[], terms: Term[]): (number | undefined)[] {
  const matches: (number | undefined)[] = words.map(() => undefined)
  for (const [index, term] of terms.entries()) {
    for (const place of placesOf(words, term)) matches[place] ??= index
  }
  return matches
}

function placesOf(words: PrintedWord[], term: Term): number[] {
  if (term.kind === 'word') {
    return words.flatMap((word, i) => (lexemesInText(word).some((lexeme) => term.lexemes.has(lexeme)) ? [i] : []))
  }
  const phrase = term.words
  return words.flatMap((_, i) =>
    phrase.every((word, k) => words[i + k]?.word === word) ? phrase.map((_word, k) => i + k) : [],
  )
}

function bestStart(matches: (number | undefined)[]): number | null {
  let best: { start: number; terms: number } | null = null
  for (const [i, match] of matches.entries()) {
    if (match === undefined) continue
    const terms = new Set(matches.slice(i, i + LENGTH - BEFORE).filter((term) => term !== undefined)).size
    if (!best || terms > best.terms) best = { start: i, terms }
  }
  return best && Math.max(0, best.start - BEFORE)
}

function inPieces(text: string, matched: PrintedWord[]): MarkedText {
  const pieces: MarkedText = []
  let end = 0
  for (const { start, printed } of matched) {
    const between = text.slice(end, start)
    const last = pieces.at(-1)
    // Words of a phrase, or beside each other, are one mark.
    if (last?.isMatch && /^\s*$/.test(between)) last.text += between + printed
    else pieces.push({ text: between, isMatch: false }, { text: printed, isMatch: true })
    end = start + printed.length
  }
  return [...pieces, { text: text.slice(end), isMatch: false }].filter((piece) => piece.text !== '')
}
