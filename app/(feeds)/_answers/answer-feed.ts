import { answerMissing } from '#app/(site)/_answers/answer-missing.tsx'
import { decodeSegment } from '#app/(site)/_answers/decode-segment.ts'
import { orErrorPage } from '#app/(site)/_answers/or-error-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import type { LiveList } from '#lib/reader/find-live-rows.ts'
import { findAuthor } from '#lib/reader/get-author.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { findSection } from '#lib/reader/get-section.ts'
import { findTag } from '#lib/reader/get-tag.ts'
import { getLatestStories } from '#lib/reader/latest.ts'
import { feedChannel } from '#lib/site/feed-channel.ts'
import { jsonFeed } from '#lib/site/json-feed.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { fileResponse } from '#lib/site/responses.ts'
import { rssFeed } from '#lib/site/rss.ts'

const ITEMS = 30
const FORMATS = {
  xml: { type: 'application/rss+xml; charset=utf-8', write: rssFeed },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
}

/** `segment`: the list's word in its address, percent-encoded, as the router gives it. */
type Asked = { format: keyof typeof FORMATS; of?: LiveList['of']; segment?: string }

/** The feed of an edition or of one of its lists. */
export function answerFeed(language: Language, { format, of, segment }: Asked): Promise<Response> {
  return orErrorPage(language, async () => {
    const slug = decodeSegment(segment)
    const [edition, found] = await Promise.all([
      getEdition(language),
      of === undefined || slug === null ? null : FIND[of](language, slug),
    ])
    if (of !== undefined && !found) return answerMissing(language)
    const list = of !== undefined && found ? { of, id: found.id } : null
    const stories = await getLatestStories(language, { list, limit: ITEMS })
    const { type, write } = FORMATS[format]
    return fileResponse(write(edition, feedChannel(edition, found), stories), {
      type,
      tags: [tagOf(language, list), cacheTag.edition()],
      lifetime: LIFETIMES.feed,
    })
  })
}

type Found = { id: number; name: string; path: string }

const FIND: Record<LiveList['of'], (language: Language, slug: string) => Promise<Found | null>> = {
  section: (language, slug) => findSection(slug, language),
  tag: findTag,
  author: findAuthor,
}

function tagOf(language: Language, list: LiveList | null): string {
  if (list?.of === 'tag') return cacheTag.tag(list.id, language)
  if (list?.of === 'author') return cacheTag.author(list.id, language)
  return cacheTag.feeds(language)
}
