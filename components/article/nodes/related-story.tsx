import type { ReactNode } from 'react'
import { Picture } from '#components/site/picture.tsx'
import { RichTitle } from '#components/site/rich-title.tsx'
import { siteWords } from '#lib/site/words.ts'
import type { NodeProps } from '../render-context.ts'

/** Nothing while the story it leads to is not live. */
export function RelatedStory({ node, context }: NodeProps<'relatedStory'>): ReactNode {
  const { storyId, headlineOverride } = node.attrs
  const card = context.relatedStories[storyId]
  if (!card) return null
  return (
    <div className="related">
      <div>
        <p className="related-label">{siteWords(context.language)('readAlso')}</p>
        <p className="related-title">
          <a href={card.path}>
            <RichTitle text={headlineOverride || card.headline} language={context.language} />
          </a>
        </p>
      </div>
      {card.picture && <Picture picture={{ ...card.picture, alt: '' }} slot="thumb" base={context.pictureBase} />}
    </div>
  )
}
