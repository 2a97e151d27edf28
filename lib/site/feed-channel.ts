import type { ReaderEdition } from '#lib/reader/types.ts'
import { homePath } from '#lib/content/paths.ts'

/** What a feed says of itself: of the whole edition, or of a section, a tag or an author. */
export type FeedChannel = { title: string; description: string; path: string }

/** @param list null: the whole edition */
export function feedChannel(
  { language, name, tagline }: ReaderEdition,
  list: { name: string; path: string; title?: string } | null,
): FeedChannel {
  if (!list) return { title: name, description: tagline || name, path: homePath(language) }
  return { title: `${name} | ${list.name}`, description: list.title || list.name, path: list.path }
}
