import { documentText } from '#lib/content/document-text.ts'
import type { Language } from '#lib/content/fields.ts'
import { migrateDocument } from '#lib/content/migrate-document.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { now } from '#lib/platform/clock.ts'
import { answersAll, findSnippet, markMatches, type MarkedText } from '#lib/search/mark-matches.ts'
import { anyOf, tsqueryOf, type Question, type Term } from '#lib/search/parse-question.ts'
import { marker } from '#lib/search/story-vectors.ts'
import { findMatches, type Span } from './find-matches.ts'
import { presentCards, type LiveRow } from './present-cards.ts'
import type { ReaderCard } from './types.ts'

export type ReaderSearch = {
  question: Question
  section: { id: number } | null
  author: { id: number } | null
  span: Span
  /** 1, 2, 3 … */
  page: number
}

export type ReaderHit = { card: ReaderCard; headline: MarkedText; snippet: MarkedText }

export type ReaderHits = {
  hits: ReaderHit[]
  /** How many stories were found; of more than `MOST_MATCHES`, the newest so many. */
  count: number
  isMore: boolean
  pages: number
  /** Who wrote the newest of them. */
  authors: ReaderAuthorName[]
}

export type ReaderAuthorName = { id: number; slug: string; name: string }

/** The newest matches that are counted, ranked and paged through; a search for more is narrowed by its dates. */
export const MOST_MATCHES = 1000
/** A phrase is looked for in the text of each story that has all its words, so fewer are. */
const MOST_PHRASE_MATCHES = 200
/** Up to so many are ranked by their whole text, more by headline and furniture alone. */
const MOST_RANKED_WHOLE = 150
const PAGE_SIZE = 20
/** Days after which a match has lost most of what its being new counts for. */
const FADES_AFTER = 120

/** One page of what answers a question, the best first: by where its words stand and by how new it is. */
export async function searchStories(language: Language, search: ReaderSearch): Promise<ReaderHits> {
  const { question, page } = search
  const most = question.terms.some(({ kind }) => kind === 'phrase') ? MOST_PHRASE_MATCHES : MOST_MATCHES
  const ids = await findMatches(language, { query: queryOf(search), span: search.span, most: most + 1 })
  const counted = ids.slice(0, most)
  const [hits, authors] = await Promise.all([
    presentHits(await rank(counted, question.terms, page), language, question.terms),
    authorsOf(counted.slice(0, 100), language),
  ])
  const pages = Math.ceil(counted.length / PAGE_SIZE)
  return { hits, count: counted.length, isMore: ids.length > most, pages, authors }
}

function queryOf({ question, section, author }: ReaderSearch): string {
  const markers = [
    ...(section ? [anyOf([marker.section(section.id)])] : []),
    ...(author ? [anyOf([marker.author(author.id)])] : []),
  ]
  return [tsqueryOf(question.terms), ...markers].filter(Boolean).join(' & ')
}

type Ranked = LiveRow & { document: unknown }

async function rank(ids: number[], terms: Term[], page: number): Promise<Ranked[]> {
  if (ids.length === 0) return []
  const age = Prisma.sql`extract(epoch FROM ${now()}::timestamptz - s.first_published_at) / ${86_400 * FADES_AFTER}`
  const newness = Prisma.sql`(0.25 + 0.75 * exp(-greatest(${age}, 0)))`
  return db.$queryRaw`
    WITH best AS (
      SELECT s.story_id, ${relevance(ids, terms)} * ${newness} AS score, s.first_published_at
      FROM live_story_search s WHERE s.story_id = ANY(${ids}::int[])
      ORDER BY score DESC, s.first_published_at DESC, s.story_id DESC
      LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
    )
    SELECT l.story_id AS "storyId", l.first_published_at AS "firstPublishedAt", l.updated_at AS "updatedAt", l.card,
      p.snapshot -> 'document' AS document
    FROM best JOIN live_story l USING (story_id) JOIN publication p ON p.id = l.publication_id
    ORDER BY best.score DESC, best.first_published_at DESC, best.story_id DESC`
}

/** Weights of body, unused, furniture, headline. What is not in the head still counts for its being in the body. */
function relevance(ids: number[], terms: Term[]): Prisma.Sql {
  if (terms.length === 0) return Prisma.sql`1.0`
  const query = Prisma.sql`${tsqueryOf(terms)}::tsquery`
  return ids.length <= MOST_RANKED_WHOLE
    ? Prisma.sql`ts_rank('{0.1, 0.2, 0.4, 1.0}', s.words, ${query})`
    : Prisma.sql`(0.05 + ts_rank('{0.1, 0.2, 0.4, 1.0}', s.head, ${query}))`
}

async function presentHits(rows: Ranked[], language: Language, terms: Term[]): Promise<ReaderHit[]> {
  const documents = new Map(rows.map(({ storyId, document }) => [storyId, document]))
  const cards = await presentCards(rows, language)
  return cards.map((card) => ({
    card,
    headline: markMatches(card.headline, terms),
    snippet: snippetOf(card, documents.get(card.storyId), terms),
  }))
}

/** From the standfirst if it answers, or the headline did wholly; else from the body, else the standfirst as it is. */
function snippetOf({ headline, standfirst }: ReaderCard, document: unknown, terms: Term[]): MarkedText {
  const asItIs = standfirst ? [{ text: standfirst, isMatch: false }] : null
  return (
    findSnippet(standfirst, terms) ??
    (answersAll(headline, terms) ? asItIs : null) ??
    findSnippet(documentText(migrateDocument(document) as StoryDocument), terms) ??
    asItIs ??
    []
  )
}

async function authorsOf(ids: number[], language: Language): Promise<ReaderAuthorName[]> {
  if (ids.length === 0) return []
  const name = language === 'ar' ? Prisma.sql`name_ar` : Prisma.sql`name_en`
  return db.$queryRaw`
    SELECT id, slug, ${name} AS name FROM author WHERE id IN (
      SELECT (byline ->> 'authorId')::int FROM live_story l, jsonb_array_elements(l.card -> 'bylines') byline
      WHERE l.story_id = ANY(${ids}::int[])
    ) ORDER BY name LIMIT 50`
}
