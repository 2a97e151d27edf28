import type { PublishedStory } from '../content/published-story.ts'
import { db } from '../db/client.ts'
import { inTransaction } from '../db/transaction.ts'
import { indexStory } from './index-story.ts'
import { ANALYSIS } from './story-vectors.ts'

const BATCH = 100
let isComplete = false

/**
 * Indexes some of what is live and not yet found, or found by an older analysis, newest first: what was live before
 * there was an index, and all of it after a change of the stemmer. Once nothing is missing it asks no more until the
 * next start, since publishing indexes by itself. Several instances share the work.
 * @returns how many stories it has indexed
 */
export async function indexMissingStories(): Promise<number> {
  if (isComplete) return 0
  const missing = await db.$queryRaw<{ storyId: number }[]>`
    SELECT l.story_id AS "storyId" FROM live_story l
    WHERE NOT EXISTS (SELECT FROM live_story_search s WHERE s.story_id = l.story_id AND s.analysis >= ${ANALYSIS})
    ORDER BY l.first_published_at DESC LIMIT ${BATCH}`
  isComplete = missing.length === 0
  return isComplete ? 0 : indexBatch(missing.map(({ storyId }) => storyId))
}

/** Locks what it reads, so that a story that is published again meanwhile is indexed after this, not before. */
function indexBatch(storyIds: number[]): Promise<number> {
  return inTransaction(async (tx) => {
    const rows = await tx.$queryRaw<{ snapshot: PublishedStory }[]>`
      SELECT p.snapshot FROM live_story l JOIN publication p ON p.id = l.publication_id
      WHERE l.story_id = ANY(${storyIds}::int[])
      FOR UPDATE OF l SKIP LOCKED`
    for (const { snapshot } of rows) await indexStory(tx, snapshot)
    return rows.length
  })
}
