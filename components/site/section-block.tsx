import type { ReactNode } from 'react'
import type { ReaderCard, ReaderSection } from '#lib/reader/types.ts'
import { Card, type FrontContext } from './card.tsx'
import { SectionHeading } from './section-heading.tsx'

export const BLOCK_LAYOUTS = ['feature', 'quartet', 'ledger', 'banner'] as const
export type BlockLayout = (typeof BLOCK_LAYOUTS)[number]

export type SectionBlockProps = FrontContext & { section: ReaderSection; cards: ReaderCard[]; layout: BlockLayout }

/** A section on the front page, in one of four layouts that follow each other so that no two neighbours match. */
export function SectionBlock({ section, cards, layout, ...context }: SectionBlockProps): ReactNode {
  const id = `block-${section.slug}`
  return (
    <section className={`block block-${layout}`} aria-labelledby={id}>
      <SectionHeading id={id} name={section.name} path={section.path} />
      <div className="block-body">{ARRANGE[layout](cards, context)}</div>
    </section>
  )
}

const ARRANGE: Record<BlockLayout, (cards: ReaderCard[], context: FrontContext) => ReactNode> = {
  feature: ([first, ...rest], context) => (
    <>
      {first && <Card {...context} card={first} size="l" slot="feature" standfirst />}
      <div className="stack">
        {rest.slice(0, 4).map((card, i) => (
          <Card key={card.storyId} {...context} card={card} size="s" slot={i < 2 ? 'thumb' : undefined} shape="thumb" />
        ))}
      </div>
    </>
  ),
  quartet: (cards, context) =>
    cards.slice(0, 4).map((card) => <Card key={card.storyId} {...context} card={card} size="m" slot="card" time />),
  ledger: ([first, second, third, ...rest], context) => (
    <>
      <div className="stack">
        {rest.slice(0, 4).map((card) => (
          <Card key={card.storyId} {...context} card={card} size="s" time />
        ))}
      </div>
      {first && <Card {...context} card={first} size="l" slot="feature" standfirst />}
      <div className="stack">
        {[second, third].map(
          (card) => card && <Card key={card.storyId} {...context} card={card} size="s" slot="card" shape="stack" />,
        )}
      </div>
    </>
  ),
  banner: ([first, ...rest], context) => (
    <>
      {first && <Card {...context} card={first} size="l" slot="feature" shape="aside" standfirst />}
      <div className="thirds">
        {rest.slice(0, 3).map((card) => (
          <Card key={card.storyId} {...context} card={card} size="m" standfirst />
        ))}
      </div>
    </>
  ),
}
