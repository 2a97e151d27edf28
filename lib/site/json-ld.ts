import type { BreadcrumbList, NewsArticle, NewsMediaOrganization, Person, WebSite, WithContext } from 'schema-dts'
import { formatDateline } from '#lib/content/fields.ts'
import { authorPath, homePath } from '#lib/content/paths.ts'
import type { ReaderByline, ReaderEdition, ReaderSection, ReaderStory } from '#lib/reader/types.ts'
import { absoluteUrl } from './absolute-url.ts'
import { articleImages } from './article-images.ts'
import { siteWords } from './words.ts'

const CONTEXT = 'https://schema.org'

/** What a story's record may say beyond its text: corrections as readers see them under it. */
export type Corrected = { corrections?: { at: string; kind: string; text: string }[] }

/** What an edition may say of the paper: its accounts elsewhere, and the pages that state its rules. */
export type Stated = { sameAs?: string[]; principlesPath?: string | null; correctionsPath?: string | null }

/** schema.org's NewsArticle for a story's page. */
export function newsArticle(story: ReaderStory & Corrected, edition: ReaderEdition & Stated): WithContext<NewsArticle> {
  const url = absoluteUrl(story.path)
  const dateline = formatDateline(story.dateline, story.language)
  const corrections = correctionsOf(story)
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: story.headline,
    ...(story.seo.description && { description: story.seo.description }),
    image: articleImages(story),
    datePublished: story.firstPublishedAt,
    dateModified: story.updatedAt ?? story.firstPublishedAt,
    author: authorsOf(story, edition),
    publisher: organization(edition),
    isPartOf: site(edition),
    articleSection: story.section.name,
    ...(story.tags.length > 0 && { keywords: story.tags.map(({ name }) => name) }),
    ...(dateline && { dateline }),
    ...(corrections.length > 0 && { correction: corrections }),
    inLanguage: story.language,
    wordCount: story.wordCount,
    isAccessibleForFree: true,
  }
}

/** Home, section and, on a story's page, the story. */
export function breadcrumbs(edition: ReaderEdition, section: ReaderSection, story?: ReaderStory): WithContext<BreadcrumbList> {
  const home = { name: siteWords(edition.language)('home'), path: homePath(edition.language) }
  const steps = [home, section, ...(story ? [{ name: story.headline, path: story.path }] : [])]
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

/** The site and who makes it, for the front page. */
export function website(edition: ReaderEdition & Stated): [WithContext<WebSite>, WithContext<NewsMediaOrganization>] {
  return [
    { '@context': CONTEXT, ...site(edition), inLanguage: edition.language, publisher: { '@id': organizationId() } },
    { '@context': CONTEXT, ...organization(edition), ...(edition.tagline && { slogan: edition.tagline }) },
  ]
}

function site({ language, name }: ReaderEdition) {
  const url = absoluteUrl(homePath(language))
  return { '@type': 'WebSite', '@id': `${url}#website`, url, name } as const
}

function organization({ name, sameAs, principlesPath, correctionsPath }: ReaderEdition & Stated) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(),
    name,
    url: absoluteUrl('/'),
    logo: { '@type': 'ImageObject', url: absoluteUrl('/icon-512.png') },
    ...(sameAs && sameAs.length > 0 && { sameAs }),
    ...(principlesPath && { publishingPrinciples: absoluteUrl(principlesPath) }),
    ...(correctionsPath && { correctionsPolicy: absoluteUrl(correctionsPath) }),
  } as const
}

function organizationId(): string {
  return `${absoluteUrl('/')}#organization`
}

function authorsOf(story: ReaderStory, edition: ReaderEdition) {
  if (story.bylines.length > 0) return story.bylines.map((byline) => person(byline, edition))
  return [{ '@type': 'NewsMediaOrganization', '@id': organizationId(), name: edition.name, url: absoluteUrl('/') }] as const
}

function person({ name, title, slug, sameAs }: ReaderByline & Pick<Stated, 'sameAs'>, { language }: ReaderEdition): Person {
  return {
    '@type': 'Person',
    name,
    ...(slug !== null && { url: absoluteUrl(authorPath(language, slug)) }),
    ...(title && { jobTitle: title }),
    ...(sameAs && sameAs.length > 0 && { sameAs }),
  }
}

// A mere update of the news is no mistake put right.
function correctionsOf({ corrections = [] }: Corrected) {
  return corrections
    .filter(({ kind }) => kind !== 'update')
    .map(({ at, text }) => ({ '@type': 'CorrectionComment', text, datePublished: at }) as const)
}
