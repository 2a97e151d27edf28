import { db } from '../db/client.ts'
import type { Language } from '../content/fields.ts'
import { now } from '../platform/clock.ts'
import { exactLexeme } from './lexemes.ts'
import { anyOf, tsqueryOf, type Question } from './parse-question.ts'
import { marker } from './story-vectors.ts'

/** Narrows a search to stories of any of these sections (none: of all). Instants: from the first, before the second. */
export type SearchFilters = { sectionIds: number[]; authorId: number | null; since: Date | null; until: Date | null }

/** How many of the newest matches are ranked: a word of every story costs what a rare one does. */
const MOST_RANKED = 400
/** Older stories that match by headline or furniture come in beside them. */
const MOST_BY_HEAD = 200

/**
 * Live stories in which a question holds, best first: words of the headline before those of kicker, standfirst, tags
 * and authors, before those of the body; of equals the newer. `isMore`: older ones match too and were not ranked.
 */
export async function findStories(
  language: Language,
  question: Question,
  filters: SearchFilters,
): Promise<{ storyIds: number[]; isMore: boolean }> {
  if (question.terms.length === 0) return { storyIds: [], isMore: false }
  const query = [tsqueryOf(question.terms), ...markersOf(language, filters)].join(' & ')
  const since = filters.since ?? new Date(0)
  const until = filters.until ?? new Date('9999-01-01')
  const words = anyOf(question.terms.flatMap((term) => (term.kind === 'word' ? [...term.lexemes] : term.words.map(exactLexeme))))
  const rows = await db.$queryRaw<{ storyId: number; newest: number }[]>`
    WITH newest AS MATERIALIZED (
      SELECT live_story_matches(${query}::tsquery, ${since}::timestamptz, ${until}::timestamptz, ${MOST_RANKED + 1}) AS ids
    ), matched AS (
      SELECT unnest(ids) AS id FROM newest
      UNION SELECT unnest(live_head_matches(${query}::tsquery, ${MOST_BY_HEAD}))
    )
    SELECT s.story_id AS "storyId", (SELECT cardinality(ids) FROM newest) AS newest
    FROM matched JOIN live_story_search s ON s.story_id = matched.id
    WHERE s.first_published_at >= ${since}::timestamptz AND s.first_published_at < ${until}::timestamptz
    ORDER BY ts_rank('{0.1, 0.2, 0.4, 1}', s.head, ${words}::tsquery)
      + 0.5 * exp(extract(epoch FROM s.first_published_at - ${now()}::timestamptz) / ${FRESHNESS}) DESC, s.first_published_at DESC, s.story_id DESC
    LIMIT ${MOST_RANKED}`
  return { storyIds: rows.map(({ storyId }) => storyId), isMore: (rows[0]?.newest ?? 0) > MOST_RANKED }
}

/** Seconds in which the weight of being new falls by a factor of e, to about a third. */
const FRESHNESS = 30 * 86_400

function markersOf(language: Language, { sectionIds, authorId }: SearchFilters): string[] {
  return [
    anyOf([marker.edition(language)]),
    ...(sectionIds.length === 0 ? [] : [anyOf(sectionIds.map(marker.section))]),
    ...(authorId === null ? [] : [anyOf([marker.author(authorId)])]),
  ]
}
