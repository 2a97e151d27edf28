import type { ReactNode } from 'react'
import type { ReaderCard, ReaderEdition } from '#lib/reader/types.ts'
import { formatTime } from '#lib/site/format-date.ts'
import { Kicker } from './kicker.tsx'
import { RichTitle } from './rich-title.tsx'

type ClockListProps = { cards: ReaderCard[]; edition: ReaderEdition; section?: boolean }

/** Stories of one day by their hour, as words alone. `section`: each with the section that it stands in. */
export function ClockList({ cards, edition, section = false }: ClockListProps): ReactNode {
  return (
    <ol className="clock">
      {cards.map((card) => (
        <li key={card.storyId}>
          <time dateTime={card.firstPublishedAt}>{formatTime(card.firstPublishedAt, edition)}</time>
          <div>
            <Kicker text={card.kicker} language={edition.language} />
            <h3>
              <a href={card.path}>
                <RichTitle text={card.headline} language={edition.language} />
              </a>
            </h3>
          </div>
          {section && (
            <a className="clock-section" href={card.section.path}>
              {card.section.name}
            </a>
          )}
        </li>
      ))}
    </ol>
  )
}
