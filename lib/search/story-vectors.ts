import { isArabic, lexemesInText } from './lexemes.ts'
import { withoutArticle } from './arabic-forms.ts'
import { printedWords, type PrintedWord } from './printed-words.ts'

/** What of a story is searched. Texts in the order in which they are read. */
export type SearchedStory = {
  language: string
  firstPublishedAt: Date
  headline: string[]
  /** Kicker, standfirst, tags, authors, place. */
  furniture: string[]
  body: string
  sectionIds: number[]
  tagIds: number[]
  authorIds: number[]
}

/** Both as the text of a tsvector: everything, and the part that ranking needs, small enough to stay in its row. */
export type StoryVectors = { words: string; head: string; vocabulary: string[] }

/** Raise it when the same text gives other lexemes: what is live is then indexed anew at the next start. */
export const ANALYSIS = 1

/** A story as the index holds it: headline before furniture before body, by weight. */
export function storyVectors(story: SearchedStory): StoryVectors {
  const places = new Map<string, string[]>()
  for (const marker of markersOf(story)) places.set(marker, [])
  const headline = place(places, story.headline, { from: 1, weight: 'A' })
  const furniture = place(places, story.furniture, { from: headline.next, weight: 'B' })
  const head = literal(places)
  const body = place(places, [story.body], { from: furniture.next, weight: '' })
  return { head, words: literal(places), vocabulary: vocabularyOf([...headline.words, ...furniture.words, ...body.words]) }
}

/** Markers narrow a search to an edition, a month in it, a section, a tag, an author, by the same index as words do. */
export const marker = {
  edition: (language: string) => `@${language}`,
  month: (language: string, month: string) => `@${language}${month}`,
  section: (id: number) => `#s${id}`,
  tag: (id: number) => `#t${id}`,
  author: (id: number) => `#a${id}`,
}

/** @returns the month of an instant in UTC, `2026-11`, as markers name it. */
function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7)
}

function markersOf({ language, firstPublishedAt, sectionIds, tagIds, authorIds }: SearchedStory): string[] {
  return [
    marker.edition(language),
    marker.month(language, monthOf(firstPublishedAt)),
    ...sectionIds.map(marker.section),
    ...tagIds.map(marker.tag),
    ...authorIds.map(marker.author),
  ]
}

type Placed = { words: PrintedWord[]; next: number }

function place(places: Map<string, string[]>, texts: string[], at: { from: number; weight: string }): Placed {
  const placed: Placed = { words: [], next: at.from }
  for (const text of texts) {
    const words = printedWords(text).slice(0, MOST_WORDS)
    for (const [i, word] of words.entries()) {
      for (const lexeme of lexemesInText(word)) {
        const own = places.get(lexeme) ?? []
        if (own.length < MOST_PLACES) own.push(`${placed.next + i}${at.weight}`)
        places.set(lexeme, own)
      }
    }
    placed.words.push(...words)
    // A phrase never runs from one text into the next.
    placed.next += words.length + GAP
  }
  return placed
}

function literal(places: Map<string, string[]>): string {
  return [...places].map(([lexeme, at]) => (at.length > 0 ? `'${lexeme}':${at.join()}` : `'${lexeme}'`)).join(' ')
}

/** The words that "did you mean" may propose: without the article, letters alone. */
function vocabularyOf(words: PrintedWord[]): string[] {
  const plain = words.map(({ word }) => (isArabic(word) ? (withoutArticle(word) ?? word) : word))
  return [...new Set(plain)].filter((word) => /^\p{L}{3,24}$/u.test(word)).toSorted()
}

const GAP = 10
// Postgres keeps no more places of a lexeme, none beyond 16383, and refuses a vector above a megabyte.
const MOST_PLACES = 250
const MOST_WORDS = 12_000
