import type { ReactNode } from 'react'
import type { ReaderCard, ReaderSection } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { Picture } from './picture.tsx'
import { hanging, RichTitle } from './rich-title.tsx'
import { SectionHeading } from './section-heading.tsx'

export type OpinionBlockProps = FrontContext & { section: ReaderSection; cards: ReaderCard[] }

/** Columns under the faces and names of those who write them. */
export function OpinionBlock({ section, cards, ...context }: OpinionBlockProps): ReactNode {
  const id = `block-${section.slug}`
  return (
    <section className="block block-opinion" aria-labelledby={id}>
      <SectionHeading id={id} name={section.name} path={section.path} />
      <div className="block-body">
        {cards.slice(0, 4).map((card) => (
          <Column key={card.storyId} card={card} {...context} />
        ))}
      </div>
    </section>
  )
}

function Column({ card, edition, pictureBase }: FrontContext & { card: ReaderCard }): ReactNode {
  const t = siteWords(edition.language)
  const portrait = card.bylines[0]?.portrait
  return (
    <article className="card column">
      {portrait && <Picture picture={{ ...portrait, alt: '' }} slot="face" base={pictureBase} />}
      <div className="card-words">
        <p className="column-name">{card.bylines.map(({ name }) => name).join(t('nameSeparator'))}</p>
        <h3 className={['title', 'title-m', hanging(card.headline)].filter(Boolean).join(' ')}>
          <a href={card.path}>
            <RichTitle text={card.headline} language={edition.language} />
          </a>
        </h3>
        {card.standfirst && <p className="card-standfirst">{card.standfirst}</p>}
      </div>
    </article>
  )
}
