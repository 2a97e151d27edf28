import { HomePage } from '#components/site/home-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getHome } from '#lib/reader/get-home.ts'
import { getNewestPrintIssue } from '#lib/reader/get-print-issue.ts'
import { getMostRead } from '#lib/reader/get-most-read.ts'
import type { ReaderHome } from '#lib/reader/types.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { homeMetadata } from '#lib/site/metadata.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** The front page of an edition. */
export function answerHome(language: Language): Promise<Response> {
  return orErrorPage(language, async () => {
    const [edition, mostRead, printIssue, counterpart] = await Promise.all([
      getEdition(language),
      getMostRead(language),
      getNewestPrintIssue(language),
      findCounterpart(language, null),
    ])
    const home = await getHome(edition)
    const context = pageContext(edition)
    const html = await renderForReaders({
      context,
      metadata: homeMetadata(edition, home.lead, counterpart),
      counterpart,
      section: null,
      masthead: 'large',
      priority: home.lead ? { picture: home.lead.picture, slot: 'lead' } : undefined,
      children: <HomePage {...context} {...home} mostRead={mostRead} printIssue={printIssue} />,
    })
    const ofIssue = printIssue ? [cacheTag.printIssue(printIssue.issueId)] : []
    const tags = [cacheTag.home(language), ...ofIssue, ...pageTags({ cards: [...cardsOf(home), ...mostRead.today, ...mostRead.week] })]
    return htmlResponse(html, { tags, lifetime: LIFETIMES.home })
  })
}

function cardsOf({ lead, top, headlines, blocks, opinion, latest }: ReaderHome) {
  const inBlocks = [...blocks, ...(opinion ? [opinion] : [])].flatMap(({ cards }) => cards)
  return [...(lead ? [lead] : []), ...top, ...headlines, ...latest, ...inBlocks]
}
