import type { ReactNode } from 'react'
import type { ReaderCard, ReaderEdition } from '#lib/reader/types.ts'
import { ShortMoment } from './moment.tsx'
import { Kicker } from './kicker.tsx'
import { Picture, type PictureBase } from './picture.tsx'
import type { PictureSlot } from './picture-slots.ts'
import { RichTitle, titleClasses } from './rich-title.tsx'

/** What every component that shows stories passes on. `today`: the moment the page is made for. */
export type FrontContext = { edition: ReaderEdition; pictureBase: PictureBase; today: Date }

export type CardProps = FrontContext & {
  card: ReaderCard
  /** Size of the headline, from the lead's down. */
  size: 'xl' | 'l' | 'm' | 's' | 'xs'
  /** Where the picture goes, if the story has one; none: words alone. */
  slot?: PictureSlot
  shape?: 'stack' | 'aside' | 'thumb'
  level?: 2 | 3
  standfirst?: boolean
  time?: boolean
  priority?: boolean
}

/** A story on a front. The headline's link covers the whole card, so picture and words are one target. */
export function Card(props: CardProps): ReactNode {
  const { card, size, slot, shape = 'stack', level = 3, edition, today } = props
  const Heading = `h${level}` as const
  const picture = slot ? card.picture : null
  const title = size === 'xs' || size === 's' ? card.shortHeadline || card.headline : card.headline
  return (
    <article className={['card', `card-${shape}`, picture ? '' : 'card-bare'].filter(Boolean).join(' ')}>
      <div className="card-words">
        <Kicker text={card.kicker} language={edition.language} />
        <Heading className={['title', `title-${size}`, ...titleClasses(title)].join(' ')}>
          <a href={card.path}>
            <RichTitle text={title} language={edition.language} />
          </a>
        </Heading>
        {props.standfirst && card.standfirst && <p className="card-standfirst">{card.standfirst}</p>}
        {props.time && (
          <p className="meta">
            <ShortMoment at={card.firstPublishedAt} place={edition} today={today} />
          </p>
        )}
      </div>
      {picture && slot && (
        <Picture picture={picture} slot={slot} base={props.pictureBase} priority={props.priority} />
      )}
    </article>
  )
}
