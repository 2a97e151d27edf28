import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import { pendingReads, takePendingReads } from './pending-reads.ts'

/** Adds what was counted since the last time to the hour's figures, in one statement. What is not live is dropped. */
export async function writeReads(): Promise<void> {
  const reads = takePendingReads()
  if (reads.size === 0) return
  try {
    await addToHour(reads)
  } catch (error) {
    // Counted again with the next ones; whatever came meanwhile is kept.
    for (const [storyId, count] of reads) pendingReads().set(storyId, (pendingReads().get(storyId) ?? 0) + count)
    throw error
  }
}

async function addToHour(reads: Map<number, number>): Promise<void> {
  // In one order everywhere, so that two instances never wait for each other's rows in a circle.
  await db.$executeRaw`
    INSERT INTO story_read (hour, story_id, reads)
    SELECT date_trunc('hour', ${now()}::timestamptz), l.story_id, counted.reads
    FROM unnest(${[...reads.keys()]}::int[], ${[...reads.values()]}::int[]) AS counted (story_id, reads)
    JOIN live_story l ON l.story_id = counted.story_id
    ORDER BY l.story_id
    ON CONFLICT (hour, story_id) DO UPDATE SET reads = story_read.reads + EXCLUDED.reads`
}
