import type { Language } from '#lib/content/fields.ts'
import { liveRowsOfLanguage } from './find-live-rows.ts'
import { presentCards } from './present-cards.ts'
import type { ReaderCard } from './types.ts'

/** What bodies lead to by number, as far as it is live now in their language. */
export async function findRelatedStories(storyIds: number[], language: Language): Promise<Map<number, ReaderCard>> {
  if (storyIds.length === 0) return new Map()
  const cards = await presentCards(await liveRowsOfLanguage(language, storyIds), language)
  return new Map(cards.map((card) => [card.storyId, card]))
}
