import { Children, type ReactNode } from 'react'
import { shownPhoto } from '../shown-photo.ts'
import { StoryFigure } from '../story-figure.tsx'
import type { NodeProps } from '../render-context.ts'

/** The document's own words for a photo win over those of the photo's record. */
export function Figure({ node, context, children }: NodeProps<'figure'>): ReactNode {
  const { layout } = node.attrs
  const { picture, caption, credit } = shownPhoto(node.attrs, context)
  return (
    <StoryFigure
      className={`figure figure-${layout}`}
      picture={picture}
      slot={layout === 'float-start' || layout === 'float-end' ? 'float' : layout}
      base={context.pictureBase}
      credit={credit}
    >
      {Children.count(children) > 0 ? children : caption}
    </StoryFigure>
  )
}
