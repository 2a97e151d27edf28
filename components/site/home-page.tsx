import { Fragment, type ReactNode } from 'react'
import type { ReaderCard, ReaderSection } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { FrontTop } from './front-top.tsx'
import { LatestBlock } from './latest-block.tsx'
import { OpinionBlock } from './opinion-block.tsx'
import { BLOCK_LAYOUTS, SectionBlock } from './section-block.tsx'

export type SectionCards = { section: ReaderSection; cards: ReaderCard[] }

export type HomePageProps = FrontContext & {
  /** null: nothing has been published yet. */
  lead: ReaderCard | null
  /** Three or four that stand beside the lead. */
  top: ReaderCard[]
  /** أبرز الأخبار: five to seven. */
  headlines: ReaderCard[]
  /** In the order of the paper, up to seven cards each; opinion apart. */
  blocks: SectionCards[]
  opinion: SectionCards | null
  /** Newest first, nine or so. */
  latest: ReaderCard[]
}

/** The front page. */
export function HomePage({ lead, top, headlines, blocks, opinion, latest, ...context }: HomePageProps): ReactNode {
  const t = siteWords(context.edition.language)
  const filled = blocks.filter(({ cards }) => cards.length > 0)
  return (
    <main id="content" className="front">
      <h1 className="unseen">{`${context.edition.name}: ${t('topNews')}`}</h1>
      {lead ? <FrontTop {...context} lead={lead} top={top} headlines={headlines} /> : <p className="empty">{t('noStories')}</p>}
      {filled.map(({ section, cards }, i) => (
        <Fragment key={section.id}>
          <SectionBlock {...context} section={section} cards={cards} layout={layoutAt(i)} />
          {i === LATEST_AFTER && latest.length > 0 && <LatestBlock {...context} cards={latest} />}
          {i === OPINION_AFTER && opinion && opinion.cards.length > 0 && <OpinionBlock {...context} {...opinion} />}
        </Fragment>
      ))}
      {filled.length <= LATEST_AFTER && latest.length > 0 && <LatestBlock {...context} cards={latest} />}
      {filled.length <= OPINION_AFTER && opinion && opinion.cards.length > 0 && (
        <OpinionBlock {...context} {...opinion} />
      )}
    </main>
  )
}

// After which section blocks the two bands stand; on a young paper with fewer sections they come last.
const LATEST_AFTER = 0
const OPINION_AFTER = 2

const layoutAt = (i: number) => BLOCK_LAYOUTS[i % BLOCK_LAYOUTS.length] ?? 'feature'
