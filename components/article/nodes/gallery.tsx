import type { ReactNode } from 'react'
import { siteWords } from '#lib/site/words.ts'
import { shownPhoto } from '../shown-photo.ts'
import { StoryFigure } from '../story-figure.tsx'
import type { NodeProps } from '../render-context.ts'

/** Photos in a row to be moved through by finger, wheel or arrow keys; each says which it is of how many. */
export function Gallery({ node, context }: NodeProps<'gallery'>): ReactNode {
  const { items } = node.attrs
  const t = siteWords(context.language)
  return (
    <section className="gallery" aria-label={t('gallery', { count: items.length })}>
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ol tabIndex={0}>
        {items.map((item, i) => {
          const { picture, caption, credit } = shownPhoto(item, context)
          return (
            <li key={i}>
              <StoryFigure className="gallery-photo" picture={picture} slot="gallery" base={context.pictureBase} credit={credit} count={`${i + 1}/${items.length}`}>
                {item.caption || caption}
              </StoryFigure>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
