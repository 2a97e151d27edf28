import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { searchPath } from '#lib/content/paths.ts'
import { withoutArticle } from '#lib/search/arabic-forms.ts'
import { exactLexeme, isArabic } from '#lib/search/lexemes.ts'
import { normaliseText } from '#lib/search/normalise-text.ts'
import { anyOf, parseQuestion, tsqueryOf } from '#lib/search/parse-question.ts'
import { printedWords } from '#lib/search/printed-words.ts'
import { marker } from '#lib/search/story-vectors.ts'
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
  const words = printedWords(typed.slice(0, 60))
  const last = words.at(-1)
  if (!last || last.word.length < 2) return []
  const whole = tsqueryOf(parseQuestion(typed.slice(0, last.start)).terms)
  // Who has typed the article wants it; other words may have one. In headlines (A) alone: what is shown must answer.
  const hasArticle = isArabic(last.word) && withoutArticle(last.word) !== null
  const begun = `'${hasArticle ? exactLexeme(last.word) : last.word}':*A`
  const query = [...(whole ? [whole] : []), begun, anyOf([marker.edition(language)])].join(' & ')
  const rows = await db.$queryRaw<LiveRow[]>`
    SELECT l.story_id AS "storyId", l.first_published_at AS "firstPublishedAt", l.updated_at AS "updatedAt", l.card
    FROM live_story l WHERE l.story_id = ANY((SELECT live_head_matches(${query}::tsquery, ${SIZES.story}::int))::int[])
    ORDER BY l.first_published_at DESC, l.story_id DESC`
  const cards = await presentCards(rows, language)
  return cards.map(({ headline, path }) => ({ kind: 'story', text: headline, path }))
}

function likeText(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
