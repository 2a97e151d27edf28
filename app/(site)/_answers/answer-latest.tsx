import { LatestPage } from '#components/site/latest-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { latestPath } from '#lib/content/paths.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { getLatestPage } from '#lib/reader/get-archive.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { ownListMetadata } from '#lib/site/metadata.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { siteWords } from '#lib/site/words.ts'
import { answerMissing } from './answer-missing.tsx'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** Everything that the edition published, by the clock. */
export function answerLatest(language: Language, before: string | null): Promise<Response> {
  return orErrorPage(language, async () => {
    const [edition, counterpart, page] = await Promise.all([
      getEdition(language),
      findCounterpart(language, null),
      getLatestPage(language, before),
    ])
    if (!page) return answerMissing(language)
    const t = siteWords(language)
    const context = pageContext(edition)
    const html = await renderForReaders({
      context,
      metadata: ownListMetadata(edition, { name: t('latest'), description: t('latestLead'), path: page.path, above: [] }),
      counterpart,
      section: null,
      masthead: 'small',
      elsewhere: latestPath,
      children: <LatestPage {...context} {...page} />,
    })
    const tags = [cacheTag.home(language), ...pageTags({ cards: page.cards })]
    return htmlResponse(html, { tags, lifetime: LIFETIMES.section })
  })
}
