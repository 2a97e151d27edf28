import type { Language } from '#lib/content/fields.ts'
import { newestRows, newestRowsOf, type LiveList } from './find-live-rows.ts'
import { findSnapshots } from './get-story.ts'
import { presentCards } from './present-cards.ts'
import { presentStories } from './present-story.ts'
import type { ReaderCard, ReaderStory } from './types.ts'

/** @returns the newest stories of an edition as cards. */
export async function getLatest(language: Language, limit: number): Promise<ReaderCard[]> {
  return presentCards(await newestRows(language, limit), language)
}

/** @returns the newest stories of an edition or of one of its lists, whole, as feeds carry them. */
export async function getLatestStories(
  language: Language,
  query: { list: LiveList | null; limit: number },
): Promise<ReaderStory[]> {
  const { list, limit } = query
  const rows = list === null ? await newestRows(language, limit) : await newestRowsOf(language, { list, limit })
  return presentStories(await findSnapshots(rows.map(({ storyId }) => storyId)), language)
}
