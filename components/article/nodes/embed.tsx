import type { ReactNode } from 'react'
import { Picture } from '#components/site/picture.tsx'
import { frameAddress } from '#lib/content/embed-providers.ts'
import { siteWords } from '#lib/site/words.ts'
import type { NodeProps } from '../render-context.ts'

/** A card that leads to the page; `load-embed.ts` puts the provider's own frame in its place, and only when asked. */
export function Embed({ node, context }: NodeProps<'embed'>): ReactNode {
  const { url, provider, providerId, title, fallbackText, pictureId } = node.attrs
  const t = siteWords(context.language)
  const host = new URL(url).hostname.replace(/^www\./, '')
  const name = provider === 'link' ? host : t(`embed.providers.${provider}`)
  const picture = pictureId && Object.hasOwn(context.pictures, pictureId) ? context.pictures[pictureId] : undefined
  return (
    <div className={`embed embed-${provider}`}>
      <a href={url} rel="noopener" data-frame={frameAddress(provider, providerId) ?? undefined} data-title={title || name}>
        {picture && <Picture picture={{ ...picture, alt: '' }} slot={provider === 'link' ? 'thumb' : 'inline'} base={context.pictureBase} />}
        <span className="embed-words">
          <span className="embed-from">{provider === 'link' ? <bdi>{name}</bdi> : name}</span>
          <b>{title || <bdi>{host}</bdi>}</b>
          {fallbackText && <span className="embed-text">{fallbackText}</span>}
          {provider !== 'link' && <small>{t('embed.note', { name })}</small>}
        </span>
      </a>
    </div>
  )
}
