import type { PublishedStory } from '#lib/content/published-story.ts'
import { db } from '#lib/db/client.ts'
import { presentStory } from './present-story.ts'
import type { FoundStory } from './types.ts'

/** @returns the story as it is live now; `gone` when readers could see it once; null when they never could. */
export async function getStory(storyId: number): Promise<FoundStory> {
  const live = await db.liveStory.findUnique({
    where: { storyId },
    select: { publication: { select: { snapshot: true } } },
  })
  if (live) return presentStory(snapshotOf(live.publication))
  const once = await db.publication.findFirst({ where: { storyId }, select: { id: true } })
  return once && 'gone'
}

/** Only `composePublication` writes snapshots, and the database lets nothing change them. */
export function snapshotOf(publication: { snapshot: unknown }): PublishedStory {
  return publication.snapshot as PublishedStory
}
