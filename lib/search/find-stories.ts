import type { Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { now } from '../platform/clock.ts'
import { matchesOf, type Span } from './find-matches.ts'
import { exactLexeme } from './lexemes.ts'
import { anyOf, tsqueryOf, type Question } from './parse-question.ts'
import { marker } from './story-vectors.ts'

/** Narrows a search to a span, to stories of any of these sections (none: of all), to an author. */
export type SearchFilters = Span & { sectionIds: number[]; authorId: number | null }

/** How many of the newest matches are ranked: a word of every story costs what a rare one does. */
const MOST_RANKED = 400
/** Older stories that match by headline or furniture come in beside them. */
const MOST_BY_HEAD = 200
/** A phrase is looked for in the newest stories that have all of its words: each must be read for their order. */
const MOST_READ_FOR_ORDER = 800

/**
 * Live stories in which a question holds, best first: words of the headline before those of kicker, standfirst, tags
 * and authors, before those of the body; of equals the newer. `isMore`: there are older ones that were not ranked.
 */
export async function findStories(
  language: Language,
  question: Question,
  filters: SearchFilters,
): Promise<{ storyIds: number[]; isMore: boolean }> {
  const { terms } = question
  if (terms.length === 0) return { storyIds: [], isMore: false }
  const isOrdered = terms.some(({ kind }) => kind === 'phrase')
  const query = [tsqueryOf(terms, 'anywhere'), ...markersOf(filters)].join(' & ')
  const most = isOrdered ? MOST_READ_FOR_ORDER : MOST_RANKED
  const words = anyOf(terms.flatMap((term) => (term.kind === 'word' ? [...term.lexemes] : term.words.map(exactLexeme))))
  const rows = await db.$queryRaw<{ storyId: number; newest: number }[]>`
    WITH newest AS MATERIALIZED (
      SELECT ${matchesOf(language, { query, within: 'words', span: filters, most: most + 1 })} AS ids
    ), matched AS (
      SELECT unnest(ids) AS id FROM newest
      UNION SELECT unnest(${matchesOf(language, { query, within: 'head', span: filters, most: MOST_BY_HEAD })})
    )
    SELECT s.story_id AS "storyId", (SELECT cardinality(ids) FROM newest) AS newest
    FROM matched JOIN live_story_search s ON s.story_id = matched.id
    ${isOrdered ? Prisma.sql`WHERE s.words @@ ${tsqueryOf(terms)}::tsquery` : Prisma.empty}
    ORDER BY ts_rank('{0.1, 0.2, 0.4, 1}', s.head, ${words}::tsquery)
      + 0.5 * exp(extract(epoch FROM s.first_published_at - ${now()}::timestamptz) / ${FRESHNESS}) DESC, s.first_published_at DESC, s.story_id DESC
    LIMIT ${MOST_RANKED}`
  return { storyIds: rows.map(({ storyId }) => storyId), isMore: (rows[0]?.newest ?? 0) > most }
}

/** Seconds in which the weight of being new falls by a factor of e, to about a third. */
const FRESHNESS = 30 * 86_400

function markersOf({ sectionIds, authorId }: SearchFilters): string[] {
  return [
    ...(sectionIds.length === 0 ? [] : [anyOf(sectionIds.map(marker.section))]),
    ...(authorId === null ? [] : [anyOf([marker.author(authorId)])]),
  ]
}
