import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { searchPath } from '#lib/content/paths.ts'
import { withoutArticle } from '#lib/search/arabic-forms.ts'
import { exactLexeme, isArabic } from '#lib/search/lexemes.ts'
import { normaliseText } from '#lib/search/normalise-text.ts'
import { parseQuestion, tsqueryOf } from '#lib/search/parse-question.ts'
import { printedWords } from '#lib/search/printed-words.ts'
import { EVER, findMatches } from './find-matches.ts'
import { presentCards, type LiveRow } from './present-cards.ts'
import type { ReaderEdition } from './types.ts'

export type Completion = { kind: 'section' | 'tag' | 'author' | 'story'; text: string; path: string }

const SIZES = { section: 2, author: 2, tag: 3, story: 5 }

/** What begins as a reader has begun to type: sections, authors, tags, and the newest headlines with such words. */
export async function suggestCompletions(edition: ReaderEdition, typed: string): Promise<Completion[]> {
  const beginning = normaliseText(typed.toWellFormed()).replace(/\p{Cc}/gu, '').slice(0, 60)
  if (beginning.length < 2) return []
  const { language } = edition
  const [authors, tags, stories] = await Promise.all([
    authorsBeginning(language, beginning),
    tagsBeginning(language, beginning),
    storiesBeginning(language, typed),
  ])
  const sections = edition.sections
    .filter(({ name }) => begins(name, beginning))
    .slice(0, SIZES.section)
    .map(({ name, path }): Completion => ({ kind: 'section', text: name, path }))
  return [...sections, ...authors, ...tags, ...stories]
}

/** With or without the article, the whole name or a word in it. */
function begins(name: string, beginning: string): boolean {
  const whole = normaliseText(name)
  const words = printedWords(name).flatMap(({ word }) => [word, (isArabic(word) ? withoutArticle(word) : null) ?? word])
  return [whole, ...words].some((word) => word.startsWith(beginning))
}

async function authorsBeginning(language: Language, beginning: string): Promise<Completion[]> {
  const name = language === 'ar' ? Prisma.sql`name_ar` : Prisma.sql`name_en`
  const authors = await db.$queryRaw<{ slug: string; name: string }[]>`SELECT slug, ${name} AS name FROM author ORDER BY id LIMIT 500`
  return authors
    .filter((author) => begins(author.name, beginning))
    .slice(0, SIZES.author)
    .map((author) => ({ kind: 'author', text: author.name, path: `${searchPath(language)}?author=${author.slug}` }))
}

async function tagsBeginning(language: Language, beginning: string): Promise<Completion[]> {
  const tags = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM tag WHERE language = ${language}::"Language"
      AND (key LIKE ${`${likeText(beginning)}%`} OR key LIKE ${`ال${likeText(beginning)}%`})
    ORDER BY length(key), key LIMIT ${SIZES.tag}`
  return tags.map(({ name }) => ({ kind: 'tag', text: name, path: `${searchPath(language)}?q=${encodeURIComponent(`"${name}"`)}` }))
}

/** The last word may go on; those before it are whole. */
async function storiesBeginning(language: Language, typed: string): Promise<Completion[]> {
  const last = printedWords(typed.slice(0, 60)).at(-1)
  if (!last || last.word.length < 2) return []
  const begun = await lexemesBeginning(language, last.word)
  if (begun.length === 0) return []
  const whole = tsqueryOf(parseQuestion(typed.slice(0, last.start)).terms)
  const query = [...(whole ? [whole] : []), inHeadline(begun)].join(' & ')
  const ids = await findMatches(language, { query, span: EVER, most: SIZES.story, within: 'head' })
  const rows = await db.$queryRaw<LiveRow[]>`
    SELECT l.story_id AS "storyId", l.first_published_at AS "firstPublishedAt", l.updated_at AS "updatedAt", l.card
    FROM live_story l WHERE l.story_id = ANY(${ids}::int[])
    ORDER BY l.first_published_at DESC, l.story_id DESC`
  const cards = await presentCards(rows, language)
  return cards.map(({ headline, path }) => ({ kind: 'story', text: headline, path }))
}

/**
 * The paper's shortest words that begin so, as headlines print them: to look for a beginning in the index itself
 * would read every story that has such a word. Who has typed the article wants it.
 */
async function lexemesBeginning(language: Language, beginning: string): Promise<string[]> {
  const bare = isArabic(beginning) ? withoutArticle(beginning) : null
  const words = await db.$queryRaw<{ word: string }[]>`
    SELECT word FROM search_word WHERE language = ${language}::"Language" AND word LIKE ${`${bare ?? beginning}%`}
    ORDER BY length(word), word LIMIT ${MOST_WORDS}`
  const before = isArabic(beginning) ? (bare === null ? ['', ...ARTICLES] : ARTICLES) : ['']
  return words.flatMap(({ word }) => before.map((article) => exactLexeme(article + word)))
}

function inHeadline(lexemes: string[]): string {
  return `(${lexemes.map((lexeme) => `'${lexeme}':A`).join(' | ')})`
}

const MOST_WORDS = 40
const ARTICLES = ['ال', 'وال', 'بال', 'لل']

function likeText(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
