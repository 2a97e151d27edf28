import type { ReactNode } from 'react'
import type { ReaderCard, ReaderSection } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { Picture } from './picture.tsx'
import { RichTitle, titleClasses } from './rich-title.tsx'
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
  const [first] = card.bylines
  return (
    <article className="card column">
      <p className="column-writer">
        {first?.portrait && <Picture picture={{ ...first.portrait, alt: '' }} slot="face" base={pictureBase} />}
        <span>
          <b>{card.bylines.map(({ name }) => name).join(siteWords(edition.language)('nameSeparator'))}</b>
          {first?.title && <small>{first.title}</small>}
        </span>
      </p>
      <h3 className={['title', 'title-column', ...titleClasses(card.headline)].join(' ')}>
        <a href={card.path}>
          <RichTitle text={card.headline} language={edition.language} />
        </a>
      </h3>
      {card.standfirst && <p className="card-standfirst">{card.standfirst}</p>}
    </article>
  )
}
