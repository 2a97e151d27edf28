import type { ReactNode } from 'react'
import { latestPath } from '#lib/content/paths.ts'
import type { ReaderCard, ReaderListPage } from '#lib/reader/types.ts'
import { formatDay, isoDay } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { ClockList } from './clock-list.tsx'
import { Paging } from './story-rows.tsx'

export type LatestPageProps = FrontContext & Omit<ReaderListPage, 'path'>

/** Everything that the edition published, day by day, by the clock. */
export function LatestPage({ cards, olderPath, isFirstPage, edition }: LatestPageProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <main id="content" className="section list">
      <h1 className="section-name">{t('latest')}</h1>
      {cards.length === 0 && <p className="empty">{t('noStories')}</p>}
      {days(cards, (card) => isoDay(card.firstPublishedAt, edition)).map(([day, ofDay]) => (
        <section key={day} className="day" aria-labelledby={`d${day}`}>
          <h2 id={`d${day}`}>
            <time dateTime={day}>{formatDay(ofDay[0]?.firstPublishedAt ?? day, edition)}</time>
          </h2>
          <ClockList cards={ofDay} edition={edition} section />
        </section>
      ))}
      <Paging edition={edition} firstPath={latestPath(edition.language)} olderPath={olderPath} isFirstPage={isFirstPage} />
    </main>
  )
}

function days(cards: ReaderCard[], dayOf: (card: ReaderCard) => string): [string, ReaderCard[]][] {
  return [...Map.groupBy(cards, dayOf)]
}
