import { answerMissing } from '#app/(site)/_answers/answer-missing.tsx'
import { decodeSegment } from '#app/(site)/_answers/decode-segment.ts'
import { orErrorPage } from '#app/(site)/_answers/or-error-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { findSection } from '#lib/reader/get-section.ts'
import { getLatestStories } from '#lib/reader/latest.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { fileResponse } from '#lib/site/responses.ts'
import { rssFeed } from '#lib/site/rss.ts'

const ITEMS = 30

/** RSS of an edition or of one of its sections. @param segment percent-encoded, as the router gives it */
export function answerFeed(language: Language, segment?: string): Promise<Response> {
  return orErrorPage(language, async () => {
    const slug = decodeSegment(segment)
    const [edition, section] = await Promise.all([getEdition(language), slug === null ? null : findSection(slug, language)])
    if (segment !== undefined && !section) return answerMissing(language)
    const stories = await getLatestStories(language, { sectionId: section?.id ?? null, limit: ITEMS })
    return fileResponse(rssFeed(edition, section, stories), {
      type: 'application/rss+xml; charset=utf-8',
      tags: [cacheTag.feeds(language), cacheTag.edition()],
      lifetime: LIFETIMES.feed,
    })
  })
}
