import type { ReactNode } from 'react'
import type { ReaderCard } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { Card, type FrontContext } from './card.tsx'

/** Stories one below the other: hour, words, picture. */
export function StoryRows({ cards, ...context }: FrontContext & { cards: ReaderCard[] }): ReactNode {
  if (cards.length === 0) return null
  return (
    <div className="rows">
      {cards.map((card) => (
        <Card key={card.storyId} {...context} card={card} size="m" slot="row" shape="aside" level={2} standfirst time />
      ))}
    </div>
  )
}

type PagingProps = Pick<FrontContext, 'edition'> & { firstPath: string; olderPath: string | null; isFirstPage: boolean }

/** From a page of a list to the next older one, and back to the newest. */
export function Paging({ edition, firstPath, olderPath, isFirstPage }: PagingProps): ReactNode {
  const t = siteWords(edition.language)
  if (isFirstPage && !olderPath) return null
  return (
    <nav className="paging" aria-label={t('pages')}>
      {!isFirstPage && <a href={firstPath}>{t('newest')}</a>}
      {olderPath && (
        <a href={olderPath} rel="next">
          {t('older')}
        </a>
      )}
    </nav>
  )
}
