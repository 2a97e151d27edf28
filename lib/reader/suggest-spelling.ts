import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { withoutArticle } from '#lib/search/arabic-forms.ts'
import { isArabic } from '#lib/search/lexemes.ts'
import { parseQuestion, tsqueryOf, type Question, type Term } from '#lib/search/parse-question.ts'
import type { KnownWord } from '#lib/search/story-vectors.ts'
import { EVER, findMatches } from './find-matches.ts'

/** Stories up to which the more frequent of two proposals is told. */
const ENOUGH = 20
const MOST_COUNTED = 6

/**
 * The question with the words that the paper has never printed replaced by those a slip away that it has: a letter
 * too many, too few, another one, or two changed about.
 * @returns null where there is nothing to mend, or no way to
 */
export async function suggestSpelling(language: Language, { text, terms }: Question): Promise<string | null> {
  const mended = await Promise.all(
    terms.flatMap((term) => (term.kind === 'word' ? [mend(language, term)] : [])),
  )
  const replaced = mended.filter((one) => one !== null)
  if (replaced.length === 0) return null
  return replaced.reduce((question, { printed, proposal }) => question.replace(printed, proposal), text)
}

type Mended = { printed: string; proposal: string }

async function mend(language: Language, { word, printed }: Term & { kind: 'word' }): Promise<Mended | null> {
  if (!/^\p{L}{3,24}$/u.test(word)) return null
  const bare = (isArabic(word) ? withoutArticle(word) : null) ?? word
  const near = await nearWords(language, bare)
  if (near.length === 0 || near.some((one) => one.word === bare)) return null
  const nearest = near.filter((one) => isOneSlip(one.word, bare)).slice(0, MOST_COUNTED)
  const counted = await Promise.all(nearest.map(async (one) => ({ ...one, stories: await countStories(language, one.word) })))
  const best = counted.filter(({ stories }) => stories > 0).toSorted((a, b) => b.stories - a.stories)[0]
  // What was typed before the word, ال for the most part, stands before the proposal too.
  return best ? { printed, proposal: word.slice(0, word.length - bare.length) + best.printed } : null
}

/** Those of the paper's words that share a key with this one; the word itself, if it is one of them. */
async function nearWords(language: Language, word: string): Promise<KnownWord[]> {
  const keys = [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]
  return db.$queryRaw`
    SELECT word, printed FROM search_word WHERE language = ${language}::"Language" AND keys && ${keys}::text[]
    ORDER BY word = ${word} DESC, left(word, 1) = ${word.slice(0, 1)} DESC, word
    LIMIT 60`
}

/** Words that share a key may be two slips apart: a letter gone here and another there. */
function isOneSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start += 1
  let end = 0
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const changedAbout = restA.length === 2 && restA === [...restB].toReversed().join('')
  return (restA.length <= 1 && restB.length <= 1) || changedAbout
}

async function countStories(language: Language, word: string): Promise<number> {
  const query = tsqueryOf(parseQuestion(word).terms)
  const found = await findMatches(language, { query, span: EVER, most: ENOUGH })
  return found.length
}
