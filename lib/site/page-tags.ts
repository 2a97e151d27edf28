import { cacheTag } from '#lib/content/cache-tags.ts'
import { documentStoryIds } from '#lib/content/document-text.ts'
import type { ReaderCard, ReaderStory } from '#lib/reader/types.ts'

/** The tags that a page carries for what it shows: the edition, and every story and photo on it. */
export function pageTags(shown: { cards: ReaderCard[]; story?: ReaderStory }): string[] {
  const related = Object.values(shown.story?.relatedStories ?? {})
  const stories = shown.story ? [shown.story, ...related, ...shown.cards] : shown.cards
  const pictures = [
    ...stories.flatMap(({ picture, bylines }) => [picture, ...bylines.map(({ portrait }) => portrait)]),
    ...Object.values(shown.story?.pictures ?? {}),
  ]
  return [
    cacheTag.edition(),
    ...stories.map(({ storyId }) => cacheTag.story(storyId)),
    // Those that are not live yet too: their publication adds the way to them.
    ...(shown.story ? documentStoryIds(shown.story.document).map(cacheTag.story) : []),
    ...new Set(pictures.flatMap((picture) => (picture ? [cacheTag.media(picture.mediaId)] : []))),
  ]
}
