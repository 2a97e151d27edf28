import { ErrorPage } from '#components/site/message-page.tsx'
import type { Language } from '#lib/content/fields.ts'
import { log } from '#lib/platform/log.ts'
import { lastKnownEdition } from '#lib/reader/get-edition.ts'
import { messageMetadata } from '#lib/site/metadata.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { siteWords } from '#lib/site/words.ts'
import { pageContext, renderForReaders } from './render.tsx'

/** What `work` answers, or, where it fails, a page in the paper's look that asks the database for nothing. */
export async function orErrorPage(language: Language, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    log.error('a page of the newspaper failed', { error })
    return errorPage(language)
  }
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
