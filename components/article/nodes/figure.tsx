import { Children, type ReactNode } from 'react'
import { StoryFigure } from '../story-figure.tsx'
import type { NodeProps } from '../render-context.ts'

/** The document's own words for a photo win over those of the photo's record. */
export function Figure({ node, context, children }: NodeProps<'figure'>): ReactNode {
  const { mediaId, layout, decorative, altOverride, creditOverride } = node.attrs
  const photo = Object.hasOwn(context.pictures, mediaId) ? context.pictures[mediaId] : undefined
  return (
    <StoryFigure
      className={`figure figure-${layout}`}
      picture={photo ? { ...photo, alt: decorative ? '' : (altOverride ?? photo.alt) } : null}
      slot={layout === 'float-start' || layout === 'float-end' ? 'float' : layout}
      base={context.pictureBase}
      credit={creditOverride ?? photo?.credit ?? ''}
    >
      {Children.count(children) > 0 ? children : photo?.caption}
    </StoryFigure>
  )
}
