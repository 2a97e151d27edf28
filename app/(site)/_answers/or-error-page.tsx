import { ErrorPage, MaintenancePage } from '#components/site/message-page.tsx'
import type { Language } from '#lib/content/fields.ts'
import { isUnreachable } from '#lib/db/is-unreachable.ts'
import { env } from '#lib/platform/env.ts'
import { log } from '#lib/platform/log.ts'
import { lastKnownEdition } from '#lib/reader/get-edition.ts'
import { messageMetadata } from '#lib/site/metadata.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { siteWords } from '#lib/site/words.ts'
import { pageContext, renderForReaders } from './render.tsx'

/**
 * What `work` answers, or, where it fails, a page in the paper's look that asks the database for nothing: 503 while
 * there is no database or the site is being worked on, 500 for all else. Pages in the cache are served meanwhile.
 */
export async function orErrorPage(language: Language, work: () => Promise<Response>): Promise<Response> {
  if (env().MANSHET_MAINTENANCE) return maintenancePage(language)
  try {
    return await work()
  } catch (error) {
    log.error('a page of the newspaper failed', { error })
    return isUnreachable(error) ? maintenancePage(language) : errorPage(language)
  }
}

/** Seconds after which machines may ask again. */
const RETRY_AFTER = 120

async function maintenancePage(language: Language): Promise<Response> {
  const context = pageContext(lastKnownEdition(language))
  const html = await renderForReaders({
    context,
    metadata: messageMetadata(context.edition, siteWords(language)('maintenanceTitle')),
    counterpart: null,
    section: null,
    masthead: 'small',
    children: <MaintenancePage edition={context.edition} />,
  })
  const response = htmlResponse(html, { status: 503, tags: [], lifetime: null })
  response.headers.set('Retry-After', String(RETRY_AFTER))
  return response
}

async function errorPage(language: Language): Promise<Response> {
  const context = pageContext(lastKnownEdition(language))
  const html = await renderForReaders({
    context,
    metadata: messageMetadata(context.edition, siteWords(language)('errorTitle')),
    counterpart: null,
    section: null,
    masthead: 'small',
    children: <ErrorPage edition={context.edition} />,
  })
  return htmlResponse(html, { status: 500, tags: [], lifetime: null })
}
