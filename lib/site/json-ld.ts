import type { BreadcrumbList, NewsArticle, NewsMediaOrganization, Person, ProfilePage, WebSite, WithContext } from 'schema-dts'
import { formatDateline } from '#lib/content/fields.ts'
import { homePath, standingPagePath } from '#lib/content/paths.ts'
import type { StandingPageName } from '#lib/content/standing-pages.ts'
import type { ReaderAuthor, ReaderByline, ReaderEdition, ReaderSection, ReaderStory } from '#lib/reader/types.ts'
import { absoluteUrl, pictureFile } from './absolute-url.ts'
import { articleImages } from './article-images.ts'
import { siteWords } from './words.ts'

const CONTEXT = 'https://schema.org'

/** schema.org's NewsArticle for a story's page. */
export function newsArticle(story: ReaderStory, edition: ReaderEdition): WithContext<NewsArticle> {
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

/** Home, section with the one above it and, on a story's page, the story. */
export function breadcrumbs(edition: ReaderEdition, section: ReaderSection, story?: ReaderStory): WithContext<BreadcrumbList> {
  const above = section.parent ? [section.parent] : []
  return trail(edition, [...above, section, ...(story ? [{ name: story.headline, path: story.path }] : [])])
}

/** The way to a page from the front page, both included. */
export function trail(edition: ReaderEdition, below: { name: string; path: string }[]): WithContext<BreadcrumbList> {
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
export function profilePage(author: ReaderAuthor, edition: ReaderEdition): WithContext<ProfilePage> {
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
export function website(edition: ReaderEdition): [WithContext<WebSite>, WithContext<NewsMediaOrganization>] {
  return [
    { '@context': CONTEXT, ...site(edition), inLanguage: edition.language, publisher: { '@id': organizationId() } },
    { '@context': CONTEXT, ...organization(edition), ...(edition.tagline && { slogan: edition.tagline }) },
  ]
}

function site({ language, name }: ReaderEdition) {
  const url = absoluteUrl(homePath(language))
  return { '@type': 'WebSite', '@id': `${url}#website`, url, name } as const
}

function organization({ name, language, pages }: ReaderEdition) {
  const addressOf = (page: StandingPageName): string | undefined => {
    const path = standingPagePath(language, page)
    return pages.some((one) => one.path === path) ? absoluteUrl(path) : undefined
  }
  const [principles, corrections] = [addressOf('about'), addressOf('corrections-policy')]
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(),
    name,
    url: absoluteUrl('/'),
    logo: { '@type': 'ImageObject', url: absoluteUrl('/icon-512.png') },
    ...(principles && { publishingPrinciples: principles }),
    ...(corrections && { correctionsPolicy: corrections }),
  } as const
}

function organizationId(): string {
  return `${absoluteUrl('/')}#organization`
}

function authorsOf(story: ReaderStory, edition: ReaderEdition) {
  if (story.bylines.length > 0) return story.bylines.map(person)
  return [{ '@type': 'NewsMediaOrganization', '@id': organizationId(), name: edition.name, url: absoluteUrl('/') }] as const
}

function person({ name, title, path, links }: ReaderByline): Person {
  return {
    '@type': 'Person',
    name,
    ...(path !== null && { url: absoluteUrl(path) }),
    ...(title && { jobTitle: title }),
    ...(links.length > 0 && { sameAs: links }),
  }
}

// A mere update of the news is no mistake put right.
function correctionsOf({ corrections }: ReaderStory) {
  return corrections
    .filter(({ kind }) => kind !== 'update')
    .map(({ at, text }) => ({ '@type': 'CorrectionComment', text, datePublished: at }) as const)
}
