import type { ReactNode } from 'react'
import type { ReaderBlock, ReaderCard } from '#lib/reader/types.ts'
import { pictureFirst, type ArrangedBlock, type BlockLayout } from './arrange-blocks.ts'
import { Card, type FrontContext } from './card.tsx'
import { SectionHeading } from './section-heading.tsx'

/** A section on the front page, in one of four layouts. */
export function SectionBlock({ section, cards, layout, ...context }: FrontContext & ArrangedBlock): ReactNode {
  const id = `block-${section.slug}`
  return (
    <section className={`block block-${layout}`} aria-labelledby={id}>
      <SectionHeading id={id} name={section.name} path={section.path} />
      <div className="block-body">{ARRANGE[layout](cards, context)}</div>
    </section>
  )
}

/** Sections of one or two stories, side by side. */
export function DigestBlock({ blocks, ...context }: FrontContext & { blocks: ReaderBlock[] }): ReactNode {
  return (
    <div className="block block-digest">
      {blocks.map(({ section, cards }) => (
        <section key={section.id} aria-labelledby={`block-${section.slug}`}>
          <SectionHeading id={`block-${section.slug}`} name={section.name} path={section.path} />
          <div className="stack">
            {cards.map((card, i) => (
              <Card key={card.storyId} {...context} card={card} size="m" slot={i === 0 ? 'card' : undefined} standfirst={!card.picture} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

const ARRANGE: Record<BlockLayout, (cards: ReaderCard[], context: FrontContext) => ReactNode> = {
  quartet: (cards, context) =>
    cards
      .slice(0, 4)
      .map((card) => <Card key={card.storyId} {...context} card={card} size={card.picture ? 'm' : 'l'} slot="card" standfirst={!card.picture} time />),
  feature: (cards, context) => {
    const [first, ...rest] = pictureFirst(cards)
    return (
      <>
        {first && <Card {...context} card={first} size="l" slot="feature" standfirst />}
        <div className="stack">
          {rest.slice(0, 4).map((card) => (
            <Card key={card.storyId} {...context} card={card} size="s" slot="thumb" shape="thumb" time />
          ))}
        </div>
      </>
    )
  },
  ledger: (cards, context) => {
    const [first, ...rest] = pictureFirst(cards)
    const pictured = rest.filter(({ picture }) => picture).slice(0, 2)
    return (
      <>
        <div className="stack">
          {rest
            .filter((card) => !pictured.includes(card))
            .slice(0, 4)
            .map((card) => (
              <Card key={card.storyId} {...context} card={card} size="s" time />
            ))}
        </div>
        {first && <Card {...context} card={first} size="l" slot="feature" standfirst />}
        <div className="stack">
          {pictured.map((card) => (
            <Card key={card.storyId} {...context} card={card} size="s" slot="card" />
          ))}
        </div>
      </>
    )
  },
  banner: (cards, context) => {
    const [first, ...rest] = pictureFirst(cards)
    return (
      <>
        {first && <Card {...context} card={first} size="l" slot="feature" shape="aside" standfirst />}
        <div className="thirds">
          {rest.slice(0, 3).map((card) => (
            <Card key={card.storyId} {...context} card={card} size="m" standfirst time />
          ))}
        </div>
      </>
    )
  },
}
