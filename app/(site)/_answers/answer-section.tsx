import { pictureFirst } from '#components/site/arrange-blocks.ts'
import { SectionPage } from '#components/site/section-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getSection } from '#lib/reader/get-section.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { sectionMetadata } from '#lib/site/metadata.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { answerMissing } from './answer-missing.tsx'
import { decodeSegment } from './decode-segment.ts'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** A page of a section. @param request.segment percent-encoded, as the router gives it */
export function answerSection(
  language: Language,
  request: { segment: string; before: string | null },
): Promise<Response> {
  return orErrorPage(language, async () => {
    const slug = decodeSegment(request.segment)
    const [edition, page] = await Promise.all([
      getEdition(language),
      slug === null ? null : getSection(language, { slug, before: request.before }),
    ])
    if (!page) return answerMissing(language)
    const counterpart = await findCounterpart(language, page.section.id)
    const context = pageContext(edition)
    const html = await renderForReaders({
      context,
      metadata: sectionMetadata(page, edition, counterpart),
      counterpart,
      section: page.section,
      masthead: 'large',
      priority: page.isFirstPage ? { picture: pictureFirst(page.cards)[0]?.picture ?? null, slot: 'feature' } : undefined,
      children: <SectionPage {...context} {...page} />,
    })
    const tags = [cacheTag.section(page.section.id, language), ...pageTags({ cards: page.cards })]
    return htmlResponse(html, { tags, lifetime: LIFETIMES.section })
  })
}
