import { homePath } from '#lib/content/paths.ts'
import type { ReaderAuthor, ReaderEdition, ReaderSection, ReaderStory } from '#lib/reader/types.ts'
import { absoluteUrl, pictureFile } from './absolute-url.ts'
import { siteWords } from './words.ts'

const CONTEXT = 'https://schema.org'
const LOGO = { path: '/icon-512.png', size: 512 }

/** schema.org's NewsArticle for a story's page. */
export function newsArticle(story: ReaderStory, edition: ReaderEdition): object {
  const url = absoluteUrl(story.path)
  const images = [story.hero, ...Object.values(story.pictures)].flatMap((picture) => (picture && pictureFile(picture)) ?? [])
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: story.headline,
    ...(story.seo.description ? { description: story.seo.description } : {}),
    image: [...new Set(images.map((image) => image.url))],
    datePublished: story.firstPublishedAt,
    dateModified: story.updatedAt ?? story.firstPublishedAt,
    author: authorsOf(story, edition),
    publisher: organization(edition),
    articleSection: story.section.name,
    ...(story.tags.length > 0 ? { keywords: story.tags.map(({ name }) => name) } : {}),
    inLanguage: story.language,
    wordCount: story.wordCount,
    isAccessibleForFree: true,
    ...(story.corrections.length > 0 ? { correction: story.corrections.map(correctionOf) } : {}),
  }
}

function correctionOf({ at, text }: ReaderStory['corrections'][number]): object {
  return { '@type': 'CorrectionComment', datePublished: at, text }
}

/** Home, section with the one above it and, on a story's page, the story. */
export function breadcrumbs(edition: ReaderEdition, section: ReaderSection, story?: ReaderStory): object {
  const above = section.parent ? [section.parent] : []
  return trail(edition, [...above, section, ...(story ? [{ name: story.headline, path: story.path }] : [])])
}

/** The way to a page from the front page, both included. */
export function trail(edition: ReaderEdition, below: { name: string; path: string }[]): object {
  const steps = [{ name: siteWords(edition.language)('home'), path: homePath(edition.language) }, ...below]
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absoluteUrl(path),
    })),
  }
}

/** Somebody who signs stories, for their own page. */
export function profilePage(author: ReaderAuthor, edition: ReaderEdition): object {
  const url = absoluteUrl(author.path)
  const image = author.portrait && pictureFile(author.portrait)
  return {
    '@context': CONTEXT,
    '@type': 'ProfilePage',
    '@id': `${url}#page`,
    url,
    inLanguage: edition.language,
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#person`,
      name: author.name,
      url,
      ...(author.title ? { jobTitle: author.title } : {}),
      ...(author.bio.length > 0 ? { description: author.bio.join('\n') } : {}),
      ...(image ? { image: image.url } : {}),
      ...(author.links.length > 0 ? { sameAs: author.links } : {}),
      worksFor: { '@id': organizationId() },
    },
  }
}

/** The site and who makes it, for the front page. */
export function website(edition: ReaderEdition): object[] {
  const url = absoluteUrl(homePath(edition.language))
  const site = { '@type': 'WebSite', '@id': `${url}#website`, url, name: edition.name, inLanguage: edition.language }
  return [
    { '@context': CONTEXT, ...site, publisher: { '@id': organizationId() } },
    { '@context': CONTEXT, ...organization(edition), ...(edition.tagline ? { slogan: edition.tagline } : {}) },
  ]
}

function organization(edition: ReaderEdition) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(),
    name: edition.name,
    url: absoluteUrl('/'),
    logo: { '@type': 'ImageObject', url: absoluteUrl(LOGO.path), width: LOGO.size, height: LOGO.size },
  }
}

function organizationId(): string {
  return `${absoluteUrl('/')}#organization`
}

function authorsOf(story: ReaderStory, edition: ReaderEdition): object[] {
  if (story.bylines.length === 0) return [{ '@type': 'NewsMediaOrganization', '@id': organizationId(), name: edition.name }]
  return story.bylines.map(({ name, title }) => ({ '@type': 'Person', name, ...(title ? { jobTitle: title } : {}) }))
}
