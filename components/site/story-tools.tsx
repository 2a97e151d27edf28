import type { ReactNode } from 'react'
import type { ReaderStory } from '#lib/reader/types.ts'
import { absoluteUrl } from '#lib/site/absolute-url.ts'
import { siteWords } from '#lib/site/words.ts'

/** Sharing, and the size of the text. What needs the page's module stays hidden until it is there. */
export function StoryTools({ story }: { story: ReaderStory }): ReactNode {
  return (
    <div className="story-tools">
      <Share story={story} />
      <TextSize story={story} />
    </div>
  )
}

/** The short address everywhere: an Arabic one in full is ten lines of percent signs in a message. */
function Share({ story }: { story: ReaderStory }): ReactNode {
  const t = siteWords(story.language)
  const address = absoluteUrl(story.shortPath)
  return (
    <details className="share">
      <summary>{t('share')}</summary>
      <ul>
        <li hidden>
          <button type="button" data-share={address} data-title={story.headline}>
            {t('shareNative')}
          </button>
        </li>
        {waysToShare(story.headline, address).map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="noopener">
              {t(name)}
            </a>
          </li>
        ))}
        <li hidden>
          <button type="button" data-copy={address} data-done={t('linkCopied')} aria-live="polite">
            {t('copyLink')}
          </button>
        </li>
      </ul>
      <p>
        {t('shortAddress')} <bdi>{address.replace(/^https?:\/\//, '')}</bdi>
      </p>
    </details>
  )
}

function waysToShare(headline: string, address: string) {
  const [title, url] = [encodeURIComponent(headline), encodeURIComponent(address)]
  return [
    { name: 'shareWhatsApp', href: `https://wa.me/?text=${title}%20${url}` },
    { name: 'shareX', href: `https://x.com/intent/post?text=${title}&url=${url}` },
    { name: 'shareMail', href: `mailto:?subject=${title}&body=${url}` },
  ] as const
}

function TextSize({ story }: { story: ReaderStory }): ReactNode {
  const t = siteWords(story.language)
  return (
    <fieldset className="sizes" aria-label={t('textSize')} hidden>
      {SIZES.map((size) => (
        <button key={size} type="button" data-size={size} aria-label={t(`textSizes.${size}`)} aria-pressed={size === 'm'}>
          {t('textSizeLetter')}
        </button>
      ))}
    </fieldset>
  )
}

const SIZES = ['s', 'm', 'l'] as const
