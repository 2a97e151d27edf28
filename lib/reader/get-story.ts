import { readSnapshot, type PublishedStory } from '#lib/content/published-story.ts'
import { db } from '#lib/db/client.ts'
import { presentStory } from './present-story.ts'
import type { FoundStory } from './types.ts'

/** @returns the story as it is live now; `gone` when readers could see it once; null when they never could. */
export async function getStory(storyId: number): Promise<FoundStory> {
  const [live] = await findSnapshots([storyId])
  if (live) return presentStory(live)
  const once = await db.publication.findFirst({ where: { storyId }, select: { id: true } })
  return once && 'gone'
}

/** What is live of these stories, newest first; the others are missing. */
export async function findSnapshots(storyIds: number[]): Promise<PublishedStory[]> {
  const rows = await db.$queryRaw<{ snapshot: unknown }[]>`
    SELECT p.snapshot FROM live_story l JOIN publication p ON p.id = l.publication_id
    WHERE l.story_id = ANY(${storyIds}::int[])
    ORDER BY l.first_published_at DESC, l.story_id DESC`
  return rows.map(({ snapshot }) => readSnapshot(snapshot))
}
