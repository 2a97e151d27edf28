import type { ReactNode } from 'react'
import type { Language } from '#lib/content/fields.ts'
import type { ReaderPicture } from '#lib/reader/types.ts'
import { assetsManifest } from '#lib/site/assets-manifest.ts'
import { PicturePreload, type PictureBase } from './picture.tsx'
import type { PictureSlot } from './picture-slots.ts'

/** What a page says of itself to machines. Everything is escaped here; addresses are absolute. */
export type PageHead = {
  /** Whole, with the paper's name. */
  title: string
  description: string
  canonical: string | null
  /** `<meta name>` and `<meta property>` beside the description: Open Graph, X, robots, authors. */
  meta: ({ name: string; content: string } | { property: string; content: string })[]
  alternates: { hreflang: string; href: string }[]
  feeds: { title: string; href: string; type: 'application/rss+xml' | 'application/feed+json' }[]
  jsonLd: object[]
  /** The picture that the page is waited for by: the home's lead, a section's lead, a story's hero. */
  priority: { picture: ReaderPicture; slot: PictureSlot } | null
}

type HeadProps = { head: PageHead; language: Language; pictureBase: PictureBase }

export function Head({ head, language, pictureBase }: HeadProps): ReactNode {
  const assets = assetsManifest()
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      {/* Before the fonts and the picture: six of them would take every connection, and nothing is drawn without it. */}
      <link rel="stylesheet" href={assets.stylesheet} />
      {FONTS[language].map((name) => (
        <link key={name} rel="preload" as="font" type="font/woff2" crossOrigin="" href={assets.fonts[name]} />
      ))}
      {head.priority && <PicturePreload {...head.priority} base={pictureBase} />}
      {/* The desk's preview runs nothing. A module waits for the page by itself: */}
      {/* oxlint-disable-next-line nextjs/no-sync-scripts */}
      {pictureBase === '/media' && <script type="module" src={assets.script} />}
      <link rel="icon" type="image/svg+xml" href={assets.icon} />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href={language === 'ar' ? '/site.webmanifest' : '/en/site.webmanifest'} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fffdf9" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#15171b" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      <meta name="description" content={head.description} />
      {head.canonical && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      {head.feeds.map(({ title, href, type }) => (
        <link key={href} rel="alternate" type={type} title={title} href={href} />
      ))}
      {head.meta.map((attributes, i) => (
        <meta key={i} {...attributes} />
      ))}
      {head.jsonLd.map((data, i) => (
        <script key={i} type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />
      ))}
    </head>
  )
}

const FONTS: Record<Language, string[]> = {
  ar: ['headline-arabic', 'text-arabic', 'headline-latin', 'text-latin'],
  en: ['headline-latin', 'text-english'],
}

// JSON inside a script element ends at the first `</script` or is swallowed by `<!--`; as escapes both are text.
function jsonForScript(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
