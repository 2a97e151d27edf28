import type { ReactNode } from 'react'
import type { ReaderIssueFront } from '#lib/reader/print-types.ts'
import type { ReaderCard, ReaderEdition } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { Card, type FrontContext } from './card.tsx'
import { PrintIssueCard } from './print-issue-card.tsx'
import { SectionHeading } from './section-heading.tsx'
import { RichTitle } from './rich-title.tsx'

export type FrontTopProps = FrontContext & { lead: ReaderCard; top: ReaderCard[]; headlines: ReaderCard[]; printIssue?: ReaderIssueFront | null | undefined }

/** The first screen: the lead, what supports it, and the ruled list of the day's news. */
export function FrontTop({ lead, top, headlines, printIssue, ...context }: FrontTopProps): ReactNode {
  const [first, ...others] = top
  return (
    <div className="front-top">
      <div className="front-lead">
        <Card {...context} card={lead} size="xl" slot="lead" level={2} standfirst priority />
      </div>
      {first && (
        <div className="front-support">
          <Card {...context} card={first} size="m" slot="card" />
          {others.map((card) => (
            <Card key={card.storyId} {...context} card={card} size="m" />
          ))}
        </div>
      )}
      {(headlines.length > 0 || printIssue) && (
        <div className="front-headlines">
          {headlines.length > 0 && <Headlines headlines={headlines} edition={context.edition} />}
          {printIssue && <PrintIssueCard issue={printIssue} edition={context.edition} />}
        </div>
      )}
    </div>
  )
}

/** أبرز الأخبار: words alone, ruled and numbered. */
function Headlines({ headlines, edition }: { headlines: ReaderCard[]; edition: ReaderEdition }): ReactNode {
  return (
    <section aria-labelledby="top-news">
      <SectionHeading id="top-news" name={siteWords(edition.language)('topNews')} />
      <ol className="numbered">
        {headlines.map((card) => (
          <li key={card.storyId}>
            <a href={card.path}>
              <RichTitle text={card.shortHeadline || card.headline} language={edition.language} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
