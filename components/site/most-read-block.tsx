import type { ReactNode } from 'react'
import type { ReaderCard, ReaderEdition, ReaderMostRead } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { RichTitle } from './rich-title.tsx'
import { SectionHeading } from './section-heading.tsx'

type MostReadProps = ReaderMostRead & { edition: ReaderEdition }

/** What others read, today or this week, under large numerals; once on a page. Two radio buttons choose, no script. */
export function MostReadBlock({ today, week, edition }: MostReadProps): ReactNode {
  const t = siteWords(edition.language)
  const lists = [
    { period: 'today', cards: today, name: t('mostReadToday') },
    { period: 'week', cards: week, name: t('mostReadWeek') },
  ].filter(({ cards }) => cards.length > 0)
  if (lists.length === 0) return null
  return (
    <section className="block most-read" aria-labelledby="most-read">
      <SectionHeading id="most-read" name={t('mostRead')} />
      <fieldset className="tabs" aria-labelledby="most-read">
        {lists.map(({ period, name }, i) => (
          <label key={period}>
            <input type="radio" name="most-read" className={`tab-${period}`} defaultChecked={i === 0} autoComplete="off" /> {name}
          </label>
        ))}
      </fieldset>
      {lists.map(({ period, cards }) => (
        <MostReadList key={period} period={period} cards={cards} edition={edition} />
      ))}
    </section>
  )
}

function MostReadList({ period, cards, edition }: { period: string; cards: ReaderCard[]; edition: ReaderEdition }): ReactNode {
  return (
    <ol className={`ranked ranked-${period}`}>
      {cards.map((card) => (
        <li key={card.storyId}>
          <a href={card.path}>
            <RichTitle text={card.shortHeadline || card.headline} language={edition.language} />
          </a>
        </li>
      ))}
    </ol>
  )
}
