import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import type { Counterpart } from '#lib/reader/find-counterpart.ts'
import { feedPath, homePath, sectionPath } from '#lib/content/paths.ts'
import type { ReaderCard, ReaderEdition, ReaderSectionPage, ReaderStory } from '#lib/reader/types.ts'
import { absoluteUrl } from './absolute-url.ts'
import { breadcrumbs, newsArticle, website } from './json-ld.ts'
import { frontImage, socialMeta, storyImage, type PageMeta } from './social-meta.ts'

/** What a page says of itself to machines; the head of the page prints it. Addresses are absolute. */
export type PageMetadata = {
  title: string
  description: string
  canonical: string | null
  meta: PageMeta
  alternates: { hreflang: string; href: string }[]
  feeds: { title: string; href: string; type: 'application/rss+xml' }[]
  jsonLd: object[]
}

export function storyMetadata(story: ReaderStory, edition: ReaderEdition): PageMetadata {
  const { seo, section } = story
  const card = { title: seo.socialTitle, description: seo.socialDescription, image: storyImage(story, edition), path: story.path }
  return {
    title: `${seo.title} | ${edition.name}`,
    description: seo.description,
    canonical: absoluteUrl(story.path),
    meta: [...ROBOTS, ...authorsMeta(story), ...socialMeta(edition, card, 'article'), ...articleMeta(story)],
    alternates: [],
    feeds: [editionFeed(edition), sectionFeed(edition, section)],
    jsonLd: [newsArticle(story, edition), breadcrumbs(edition, section, story)],
  }
}

export function homeMetadata(edition: ReaderEdition, lead: ReaderCard | null, other: Counterpart): PageMetadata {
  const path = homePath(edition.language)
  const title = edition.tagline ? `${edition.name}: ${edition.tagline}` : edition.name
  const description = edition.tagline || edition.name
  return {
    title,
    description,
    canonical: absoluteUrl(path),
    meta: [...ROBOTS, ...socialMeta(edition, { title, description, image: frontImage(lead?.picture ?? null, edition), path }, 'website')],
    alternates: other.edition ? alternates(homePath) : [],
    feeds: [editionFeed(edition)],
    jsonLd: website(edition),
  }
}

export function sectionMetadata(page: ReaderSectionPage, edition: ReaderEdition, other: Counterpart): PageMetadata {
  const { section, cards, path } = page
  const title = `${section.name} | ${edition.name}`
  const description = cards.slice(0, 3).map(({ headline }) => headline).join(' · ') || title
  const image = frontImage(cards.find(({ picture }) => picture)?.picture ?? null, edition)
  return {
    title,
    description,
    canonical: absoluteUrl(path),
    meta: [...ROBOTS, ...socialMeta(edition, { title, description, image, path }, 'website')],
    alternates:
      page.isFirstPage && other.section ? alternates((one) => sectionPath(one, section.slug)) : [],
    feeds: [editionFeed(edition), sectionFeed(edition, section)],
    jsonLd: [breadcrumbs(edition, section)],
  }
}

/** For pages that stand for nothing: 404, 410, 500. */
export function messageMetadata(edition: ReaderEdition, title: string): PageMetadata {
  return {
    title: `${title} | ${edition.name}`,
    description: title,
    canonical: null,
    meta: [{ name: 'robots', content: 'noindex' }],
    alternates: [],
    feeds: [editionFeed(edition)],
    jsonLd: [],
  }
}

const ROBOTS: PageMeta = [{ name: 'robots', content: 'max-image-preview:large' }]

function articleMeta(story: ReaderStory): PageMeta {
  return [
    { property: 'article:published_time', content: story.firstPublishedAt },
    { property: 'article:modified_time', content: story.updatedAt ?? story.firstPublishedAt },
    { property: 'article:section', content: story.section.name },
    ...story.tags.map(({ name }) => ({ property: 'article:tag', content: name })),
  ]
}

function authorsMeta(story: ReaderStory): PageMeta {
  return story.bylines.map(({ name }) => ({ name: 'author', content: name }))
}

// Each language, itself included, on the page of each: a claim that both pages must make.
function alternates(pathOf: (language: Language) => string): PageMetadata['alternates'] {
  return LANGUAGES.map((one) => ({ hreflang: one, href: absoluteUrl(pathOf(one)) }))
}

function editionFeed({ language, name }: ReaderEdition): PageMetadata['feeds'][number] {
  return { title: name, href: absoluteUrl(feedPath(language)), type: 'application/rss+xml' }
}

function sectionFeed(
  { language, name }: ReaderEdition,
  section: { slug: string; name: string },
): PageMetadata['feeds'][number] {
  return {
    title: `${name} | ${section.name}`,
    href: absoluteUrl(feedPath(language, section.slug)),
    type: 'application/rss+xml',
  }
}
