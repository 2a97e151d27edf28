import { StandingPage } from '#components/site/standing-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { standingPagePath } from '#lib/content/paths.ts'
import type { StandingPageName } from '#lib/content/standing-pages.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getStandingPage } from '#lib/reader/get-standing-page.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { standingPageMetadata } from '#lib/site/standing-metadata.ts'
import { answerMissing } from './answer-missing.tsx'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** About, contact, privacy, corrections policy; 404 where the desk has not written it. */
export function answerStandingPage(language: Language, slug: StandingPageName): Promise<Response> {
  return orErrorPage(language, async () => {
    const [edition, page] = await Promise.all([getEdition(language), getStandingPage(language, slug)])
    if (!page) return answerMissing(language)
    const html = await renderForReaders({
      context: pageContext(edition),
      metadata: standingPageMetadata(page, edition),
      counterpart: null,
      otherPath: page.hasOther ? standingPagePath(language === 'ar' ? 'en' : 'ar', slug) : undefined,
      section: null,
      masthead: 'small',
      children: <StandingPage edition={edition} page={page} />,
    })
    return htmlResponse(html, { tags: [cacheTag.page(slug), ...pageTags({ cards: [] })], lifetime: LIFETIMES.standingPage })
  })
}
