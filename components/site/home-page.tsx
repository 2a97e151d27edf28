import type { ReactNode } from 'react'
import type { ReaderIssueFront } from '#lib/reader/print-types.ts'
import type { ReaderHome, ReaderMostRead } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { arrangeBlocks, type ArrangedBlock } from './arrange-blocks.ts'
import type { FrontContext } from './card.tsx'
import { FrontTop } from './front-top.tsx'
import { LatestBlock } from './latest-block.tsx'
import { MostReadBlock } from './most-read-block.tsx'
import { OpinionBlock } from './opinion-block.tsx'
import { DigestBlock, SectionBlock } from './section-block.tsx'

export type HomePageProps = FrontContext & ReaderHome & { mostRead: ReaderMostRead; printIssue?: ReaderIssueFront | null }

/** The front page. */
export function HomePage({ lead, top, headlines, blocks, opinion, latest, mostRead, printIssue, ...context }: HomePageProps): ReactNode {
  const t = siteWords(context.edition.language)
  const { arranged, digest } = arrangeBlocks(blocks)
  const hasColumns = opinion && opinion.cards.length >= FEWEST_COLUMNS
  const ends = opinion && !hasColumns ? [...digest, opinion] : digest
  const latestBand = latest.length > 0 && <LatestBlock key="latest" {...context} cards={latest} />
  const opinionBand = hasColumns && <OpinionBlock key="opinion" {...context} {...opinion} />
  const blockOf = (block: ArrangedBlock) => <SectionBlock key={block.section.id} {...context} {...block} />
  return (
    <main id="content" className="front">
      <h1 className="unseen">{`${context.edition.name}: ${t('topNews')}`}</h1>
      {lead ? <FrontTop {...context} lead={lead} top={top} headlines={headlines} printIssue={printIssue} /> : <p className="empty">{t('noStories')}</p>}
      {arranged.slice(0, BEFORE_LATEST).map(blockOf)}
      {latestBand}
      {arranged.slice(BEFORE_LATEST, BEFORE_OPINION).map(blockOf)}
      {opinionBand}
      {arranged.slice(BEFORE_OPINION, BEFORE_MOST_READ).map(blockOf)}
      <MostReadBlock {...mostRead} edition={context.edition} />
      {arranged.slice(BEFORE_MOST_READ).map(blockOf)}
      {ends.length > 0 && <DigestBlock {...context} blocks={ends} />}
    </main>
  )
}

// How many section blocks stand before the three bands.
const BEFORE_LATEST = 1
const BEFORE_OPINION = 3
const BEFORE_MOST_READ = 4
// Fewer than these stand among the small sections at the end.
const FEWEST_COLUMNS = 3
