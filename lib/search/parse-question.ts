import { exactLexeme, lexemesInQuestion } from './lexemes.ts'
import { printedWords } from './printed-words.ts'

/** One thing that must stand in a story: any of a word's lexemes, or words exactly so and in this order. */
export type Term =
  | { kind: 'word'; word: string; printed: string; lexemes: ReadonlySet<string> }
  | { kind: 'phrase'; words: string[] }

/** What a reader asks for; all terms must be there. */
export type Question = { text: string; terms: Term[] }

/** Characters of a question that count; what is longer is cut. */
const LONGEST_QUESTION = 150

/**
 * Reads what was typed: words, and phrases in quotation marks of any kind. Small words (في، of) count only in
 * phrases or where there is nothing else, since they stand in every story.
 */
export function parseQuestion(typed: string): Question {
  const text = typed.toWellFormed().normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, LONGEST_QUESTION).toWellFormed()
  const phrases = [...text.matchAll(PHRASE)].flatMap(([, phrase = '']): Term[] => {
    const words = printedWords(phrase).map(({ word }) => word)
    return words.length > 0 ? [{ kind: 'phrase', words: words.slice(0, MOST_WORDS) }] : []
  })
  const loose = printedWords(text.replace(PHRASE, ' '))
  const telling = loose.filter(({ word }) => !SMALL_WORDS.has(word))
  const words = (telling.length > 0 || phrases.length > 0 ? telling : loose).map(
    ({ word, printed }): Term => ({ kind: 'word', word, printed, lexemes: new Set(lexemesInQuestion(word)) }),
  )
  return { text, terms: [...phrases, ...words].slice(0, MOST_WORDS) }
}

/**
 * @param phrases whether their words must stand in order, or anywhere
 * @returns the terms as a tsquery that holds where all of them do; empty where there are none
 */
export function tsqueryOf(terms: Term[], phrases: 'in order' | 'anywhere' = 'in order'): string {
  return terms.map((term) => termQuery(term, phrases === 'in order' ? '<->' : '&')).join(' & ')
}

/** @returns lexemes as a tsquery that holds where any of them is. */
export function anyOf(lexemes: Iterable<string>): string {
  return `(${[...lexemes].map(quote).join(' | ')})`
}

function termQuery(term: Term, between: '<->' | '&'): string {
  if (term.kind === 'word') return anyOf(term.lexemes)
  return `(${term.words.map((word) => quote(exactLexeme(word))).join(` ${between} `)})`
}

function quote(lexeme: string): string {
  return `'${lexeme}'`
}

const MOST_WORDS = 12
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/g

const SMALL_WORDS = new Set(
  (
    'في من علي عن الي ان او و ما لا لم لن هو هي هم هذا هذه ذلك تلك التي الذي الذين مع كان كانت قد ثم اي ' +
    'the a an of in on to and or for is are was were be at by with as it its from that this s t'
  ).split(' '),
)
