import type { ReactNode } from 'react'
import { Picture, type PictureBase } from '#components/site/picture.tsx'
import type { PictureSlot } from '#components/site/picture-slots.ts'
import type { ReaderPicture } from '#lib/reader/types.ts'

type StoryFigureProps = {
  className: string
  /** null: the photo is not there any more; its words stay. */
  picture: ReaderPicture | null
  slot: PictureSlot
  base: PictureBase
  /** Without parentheses; empty: none. */
  credit: string
  priority?: boolean
  /** Its place among others: `2/7`. */
  count?: string
  /** The caption. */
  children?: ReactNode
}

/** A photo with its caption and its credit in parentheses; the credit stands alone where there is no caption. */
export function StoryFigure({ className, picture, slot, base, credit, priority, count, children }: StoryFigureProps): ReactNode {
  const upright = picture && picture.height > picture.width ? ' upright' : ''
  return (
    <figure className={className + upright}>
      {picture && <Picture picture={picture} slot={slot} base={base} priority={priority} />}
      {(children || credit || count) && (
        <figcaption>
          {count && <b className="count">{count}</b>}
          {children} {credit && <span className="credit">({credit})</span>}
        </figcaption>
      )}
    </figure>
  )
}
