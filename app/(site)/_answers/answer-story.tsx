import { StoryPage } from '#components/site/story-page.tsx'
import { documentProviders } from '#lib/content/document-text.ts'
import { frameOrigins } from '#lib/content/embed-providers.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { findNeighbours } from '#lib/reader/find-neighbours.ts'
import { findTranslation } from '#lib/reader/find-translation.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getMostRead } from '#lib/reader/get-most-read.ts'
import { getRelated } from '#lib/reader/get-section.ts'
import { getStory } from '#lib/reader/get-story.ts'
import { storyPath } from '#lib/content/paths.ts'
import type { ReaderEdition, ReaderStory } from '#lib/reader/types.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { storyMetadata } from '#lib/site/metadata.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse, movedResponse } from '#lib/site/responses.ts'
import { answerGone, answerMissing } from './answer-missing.tsx'
import { decodeSegment, decodeStoryId } from './decode-segment.ts'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** A path's parts, percent-encoded, as the router gives them; only the number decides which story it is. */
export type StoryAddress = { section?: string; id: string; slug?: string }

/** A story's page; the way to it from an address that is not, or no longer, its own; or what became of it. */
export function answerStory(language: Language, address: StoryAddress): Promise<Response> {
  return orErrorPage(language, async () => {
    const storyId = decodeStoryId(address.id)
    if (storyId === null) return answerMissing(language)
    const [edition, story] = await Promise.all([getEdition(language), getStory(storyId)])
    if (story === null) return answerMissing(language, storyId)
    if (story === 'gone') return answerGone(language, storyId)
    if (story.path !== askedPath(language, storyId, address)) {
      return movedResponse(story.path, { tags: [cacheTag.story(storyId), cacheTag.edition()], lifetime: LIFETIMES.redirect })
    }
    return storyResponse(story, edition)
  })
}

async function storyResponse(story: ReaderStory, edition: ReaderEdition): Promise<Response> {
  const [related, mostRead, counterpart, translation, neighbours] = await Promise.all([
    getRelated(story.language, { sectionId: story.section.id, withoutId: story.storyId, limit: 4 }),
    getMostRead(story.language),
    findCounterpart(story.language, null),
    findTranslation(story.storyId, story.language),
    findNeighbours(story),
  ])
  const context = pageContext(edition)
  const html = await renderForReaders({
    context,
    metadata: storyMetadata(story, edition, translation),
    counterpart,
    translation,
    section: story.section,
    masthead: 'small',
    priority: { picture: story.hero, slot: 'hero' },
    children: <StoryPage {...context} story={story} more={related} mostRead={mostRead} neighbours={neighbours} translation={translation} />,
  })
  const around = [neighbours.previous, neighbours.next].filter((card) => card !== null)
  // A counterpart that is not live yet is named too: its publication adds the way to it.
  const ofTranslation = translation ? [cacheTag.story(translation.storyId)] : []
  const tags = [...pageTags({ story, cards: [...related, ...around, ...mostRead.today, ...mostRead.week] }), ...ofTranslation]
  return htmlResponse(html, { tags, lifetime: LIFETIMES.story, frames: frameOrigins(documentProviders(story.document)) })
}

/** null where no path of a story could be meant, as from the short form. */
function askedPath(language: Language, storyId: number, { section, id, slug }: StoryAddress): string | null {
  const [sectionSlug, ownSlug] = [decodeSegment(section), decodeSegment(slug)]
  if (sectionSlug === null || ownSlug === null || id !== String(storyId)) return null
  return storyPath({ language, sectionSlug, storyId, slug: ownSlug })
}
