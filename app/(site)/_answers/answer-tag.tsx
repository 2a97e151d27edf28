import { TagPage } from '#components/site/tag-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getTag } from '#lib/reader/get-tag.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { tagMetadata } from '#lib/site/metadata.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { answerMissing } from './answer-missing.tsx'
import { decodeSegment } from './decode-segment.ts'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** A page of what carries a tag. @param request.segment percent-encoded, as the router gives it */
export function answerTag(language: Language, request: { segment: string; before: string | null }): Promise<Response> {
  return orErrorPage(language, async () => {
    const slug = decodeSegment(request.segment)
    const [edition, counterpart, page] = await Promise.all([
      getEdition(language),
      findCounterpart(language, null),
      slug === null ? null : getTag(language, { slug, before: request.before }),
    ])
    if (!page) return answerMissing(language)
    const context = pageContext(edition)
    const html = await renderForReaders({
      context,
      metadata: tagMetadata(page, edition),
      counterpart,
      section: null,
      masthead: 'small',
      children: <TagPage {...context} {...page} />,
    })
    const tags = [cacheTag.tag(page.tag.id, language), ...pageTags({ cards: page.cards })]
    return htmlResponse(html, { tags, lifetime: LIFETIMES.section })
  })
}
