import { GonePage, NotFoundPage } from '#components/site/message-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { findPublicReason } from '#lib/reader/find-public-reason.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getLatest } from '#lib/reader/latest.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { messageMetadata } from '#lib/site/metadata.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { siteWords } from '#lib/site/words.ts'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** 404. @param storyId the number in the address: publishing that story forgets the answer */
export function answerMissing(language: Language, storyId?: number): Promise<Response> {
  return orErrorPage(language, () => answerWithLatest({ language, status: 404, storyId }))
}

/** 410: readers could see the story once. */
export function answerGone(language: Language, storyId: number): Promise<Response> {
  return orErrorPage(language, () => answerWithLatest({ language, status: 410, storyId }))
}

type Missing = { language: Language; status: 404 | 410; storyId: number | undefined }

async function answerWithLatest({ language, status, storyId }: Missing): Promise<Response> {
  const [edition, counterpart, latest, reason] = await Promise.all([
    getEdition(language),
    findCounterpart(language, null),
    getLatest(language, 4),
    status === 410 && storyId !== undefined ? findPublicReason(storyId) : null,
  ])
  const context = pageContext(edition)
  const html = await renderForReaders({
    context,
    metadata: messageMetadata(edition, siteWords(language)(status === 404 ? 'notFoundTitle' : 'goneTitle')),
    counterpart,
    section: null,
    masthead: 'small',
    children:
      status === 404 ? (
        <NotFoundPage {...context} latest={latest} />
      ) : (
        <GonePage {...context} latest={latest} reason={reason} />
      ),
  })
  const own = storyId === undefined ? [] : [cacheTag.story(storyId)]
  // The newest stories stand on it, and one more may bring the list that was asked for.
  const tags = [...own, cacheTag.home(language), ...pageTags({ cards: latest })]
  return htmlResponse(html, { status, tags, lifetime: LIFETIMES.missing })
}
