import { documentText } from '#lib/content/document-text.ts'
import { standingPagePath } from '#lib/content/paths.ts'
import type { ReaderStandingPage } from '#lib/reader/get-standing-page.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { absoluteUrl } from './absolute-url.ts'
import { plainMetadata, type PageMetadata } from './metadata.ts'

const TYPES: Partial<Record<ReaderStandingPage['slug'], string>> = { about: 'AboutPage', contact: 'ContactPage' }

export function standingPageMetadata(page: ReaderStandingPage, edition: ReaderEdition): PageMetadata {
  const { slug, title, path } = page
  const url = absoluteUrl(path)
  const metadata = plainMetadata(edition, {
    title,
    description: firstWords(documentText(page.document)) || title,
    pathOf: (language) => (page.hasOther || language === edition.language ? standingPagePath(language, slug) : null),
  })
  const webPage = {
    '@context': 'https://schema.org',
    '@type': TYPES[slug] ?? 'WebPage',
    '@id': `${url}#page`,
    url,
    name: title,
    description: metadata.description,
    inLanguage: edition.language,
    dateModified: page.changedAt,
    isPartOf: { '@type': 'WebSite', name: edition.name, url: absoluteUrl(edition.language === 'ar' ? '/' : '/en') },
    publisher: { '@type': 'NewsMediaOrganization', '@id': `${absoluteUrl('/')}#organization`, name: edition.name },
  }
  return { ...metadata, jsonLd: [webPage] }
}

/** Whole words, about as many as a search engine shows. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 160).replace(/\s\S*$/, '')}…`
}
