import { BreakingBar } from '#components/site/breaking-bar.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { getBreaking } from '#lib/reader/get-breaking.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { orErrorPage } from './or-error-page.tsx'

/** The breaking bar alone, for pages that are open already; nothing while there is none. */
export function answerBreaking(language: Language): Promise<Response> {
  return orErrorPage(language, async () => {
    const breaking = await getBreaking(language)
    const { renderToStaticMarkup } = await import('react-dom/server')
    const html = breaking ? renderToStaticMarkup(<BreakingBar breaking={breaking} language={language} />) : ''
    const response = htmlResponse(html, { tags: [cacheTag.edition()], lifetime: LIFETIMES.home })
    response.headers.set('X-Robots-Tag', 'noindex')
    return response
  })
}
