import { db } from '#lib/db/client.ts'
import { LIVE_COLUMNS } from './find-live-rows.ts'
import { presentCards, type LiveRow } from './present-cards.ts'
import type { ReaderNeighbours, ReaderStory } from './types.ts'

/** @returns the stories just before and just after one in its section, each by one step along an index. */
export async function findNeighbours(story: ReaderStory): Promise<ReaderNeighbours> {
  const { storyId, language, section } = story
  const at = new Date(story.firstPublishedAt)
  const rows = await db.$queryRaw<LiveRow[]>`
    SELECT ${LIVE_COLUMNS}
    FROM live_story l WHERE l.story_id IN (
      (SELECT story_id FROM live_story_section
        WHERE section_id = ${section.id} AND language = ${language}::"Language"
          AND (first_published_at, story_id) < (${at}::timestamptz, ${storyId}::int)
        ORDER BY first_published_at DESC, story_id DESC LIMIT 1)
      UNION ALL
      (SELECT story_id FROM live_story_section
        WHERE section_id = ${section.id} AND language = ${language}::"Language"
          AND (first_published_at, story_id) > (${at}::timestamptz, ${storyId}::int)
        ORDER BY first_published_at, story_id LIMIT 1)
    )
    ORDER BY l.first_published_at, l.story_id`
  const cards = await presentCards(rows, language)
  const isOlder = (card: { firstPublishedAt: string; storyId: number }) =>
    card.firstPublishedAt < story.firstPublishedAt ||
    (card.firstPublishedAt === story.firstPublishedAt && card.storyId < storyId)
  return { previous: cards.find(isOlder) ?? null, next: cards.find((card) => !isOlder(card)) ?? null }
}
