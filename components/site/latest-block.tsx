import type { ReactNode } from 'react'
import { latestPath } from '#lib/content/paths.ts'
import type { ReaderCard } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { ShortMoment } from './moment.tsx'
import { RichTitle } from './rich-title.tsx'
import { SectionHeading } from './section-heading.tsx'

/** What came last, by the clock. */
export function LatestBlock({ cards, edition, today }: FrontContext & { cards: ReaderCard[] }): ReactNode {
  const t = siteWords(edition.language)
  return (
    <section className="block block-latest" aria-labelledby="latest">
      <SectionHeading id="latest" name={t('latest')} path={latestPath(edition.language)} />
      <ol className="timeline">
        {cards.map((card) => (
          <li key={card.storyId}>
            <ShortMoment at={card.firstPublishedAt} place={edition} today={today} />
            <a href={card.path}>
              <RichTitle text={card.shortHeadline || card.headline} language={edition.language} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
