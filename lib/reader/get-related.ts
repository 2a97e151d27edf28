import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { now } from '#lib/platform/clock.ts'
import { anyOf, parseQuestion } from '#lib/search/parse-question.ts'
import { marker } from '#lib/search/story-vectors.ts'
import { newestRowsOfSection } from './find-live-rows.ts'
import { EVER, findMatches } from './find-matches.ts'
import { presentCards, type LiveRow } from './present-cards.ts'
import type { ReaderCard } from './types.ts'

type Related = { storyId: number; sectionId: number; headline: string; limit: number }

/** The newest stories with a tag or a word of the headline in common that are weighed against each other. */
const MOST_WEIGHED = 150
/** Days after which what is related counts for a third of what it did new. */
const FADES_AFTER = 60

/**
 * Stories to read after a story: those that share its tags, the words of its headline and its section, newer before
 * older; filled up with the newest of its section.
 */
export async function getRelated(language: Language, story: Related): Promise<ReaderCard[]> {
  const { storyId, sectionId, limit } = story
  const tagIds = await tagsOf(storyId)
  const lexemes = parseQuestion(story.headline).terms.flatMap((term) => (term.kind === 'word' ? [...term.lexemes] : []))
  const shared = [...tagIds.map(marker.tag), ...lexemes]
  const [alike, newest] = await Promise.all([
    shared.length > 0 ? weigh(language, { ...story, tagIds, lexemes, query: anyOf(shared) }) : [],
    newestRowsOfSection(language, { sectionId, limit: limit + 1 }),
  ])
  const rows = new Map([...alike, ...newest].map((row) => [row.storyId, row]))
  rows.delete(storyId)
  return presentCards([...rows.values()].slice(0, limit), language)
}

type Weighed = Related & { tagIds: number[]; lexemes: string[]; query: string }

async function weigh(language: Language, story: Weighed): Promise<LiveRow[]> {
  const ids = await findMatches(language, { query: story.query, span: EVER, most: MOST_WEIGHED, within: 'head' })
  const tags = story.tagIds.map((id) => Prisma.sql`CASE WHEN s.head @@ ${`'${marker.tag(id)}'`}::tsquery THEN 1 ELSE 0 END`)
  const words = story.lexemes.length > 0 ? Prisma.sql`3 * ts_rank(s.head, ${anyOf(story.lexemes)}::tsquery)` : Prisma.sql`0`
  const section = Prisma.sql`CASE WHEN s.head @@ ${`'${marker.section(story.sectionId)}'`}::tsquery THEN 0.5 ELSE 0 END`
  const age = Prisma.sql`abs(extract(epoch FROM ${now()}::timestamptz - s.first_published_at)) / ${86_400 * FADES_AFTER}`
  return db.$queryRaw`
    SELECT l.story_id AS "storyId", l.first_published_at AS "firstPublishedAt", l.updated_at AS "updatedAt", l.card
    FROM (
      SELECT s.story_id, (${Prisma.join([...tags, words], ' + ')}) AS alike, ${section} AS beside, exp(-${age}) AS newness
      FROM live_story_search s WHERE s.story_id = ANY(${ids}::int[]) AND s.story_id <> ${story.storyId}
    ) weighed JOIN live_story l USING (story_id)
    WHERE alike > 0.05
    ORDER BY (alike + beside) * (0.3 + newness) DESC, l.first_published_at DESC, l.story_id DESC LIMIT ${story.limit}`
}

async function tagsOf(storyId: number): Promise<number[]> {
  const [row] = await db.$queryRaw<{ tagIds: number[] }[]>`
    SELECT p.snapshot -> 'fields' -> 'tagIds' AS "tagIds"
    FROM live_story l JOIN publication p ON p.id = l.publication_id WHERE l.story_id = ${storyId}`
  return row?.tagIds ?? []
}
