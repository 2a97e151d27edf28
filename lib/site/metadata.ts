import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import type { Counterpart } from '#lib/reader/find-counterpart.ts'
import { authorPath, feedOf, homePath, sectionPath } from '#lib/content/paths.ts'
import type {
  ReaderAuthorPage,
  ReaderCard,
  ReaderEdition,
  ReaderSectionPage,
  ReaderStory,
  ReaderTagPage,
  ReaderTranslation,
} from '#lib/reader/types.ts'
import { absoluteUrl } from './absolute-url.ts'
import { breadcrumbs, newsArticle, profilePage, trail, website } from './json-ld.ts'
import { faceImage, frontImage, socialMeta, storyImage, type PageMeta, type SocialImage } from './social-meta.ts'
import { siteWords } from './words.ts'

/** What a page says of itself to machines; the head of the page prints it. Addresses are absolute. */
export type PageMetadata = {
  title: string
  description: string
  canonical: string | null
  meta: PageMeta
  alternates: { hreflang: string; href: string }[]
  feeds: { title: string; href: string; type: 'application/rss+xml' | 'application/feed+json' }[]
  jsonLd: object[]
}

/** @param translation the same story in the other language, where readers can see it */
export function storyMetadata(story: ReaderStory, edition: ReaderEdition, translation: ReaderTranslation | null): PageMetadata {
  const { seo, section } = story
  const card = { title: seo.socialTitle, description: seo.socialDescription, image: storyImage(story, edition), path: story.path }
  return {
    title: `${seo.title} | ${edition.name}`,
    description: seo.description,
    canonical: absoluteUrl(story.path),
    meta: [...ROBOTS, ...authorsMeta(story), ...socialMeta(edition, card, 'article'), ...articleMeta(story)],
    alternates: translation?.path ? alternates((one) => (one === story.language ? story.path : (translation.path ?? ''))) : [],
    feeds: [...editionFeeds(edition), ...listFeeds(edition, section)],
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
    feeds: editionFeeds(edition),
    jsonLd: website(edition),
  }
}

export function sectionMetadata(page: ReaderSectionPage, edition: ReaderEdition, other: Counterpart): PageMetadata {
  const { section, cards, path } = page
  const title = `${section.name} | ${edition.name}`
  const description = headlinesOf(cards) || title
  const image = listImage(cards, edition)
  return {
    title,
    description,
    canonical: absoluteUrl(path),
    meta: [...ROBOTS, ...socialMeta(edition, { title, description, image, path }, 'website')],
    alternates:
      page.isFirstPage && other.section ? alternates((one) => sectionPath(one, section.slug)) : [],
    feeds: [...editionFeeds(edition), ...listFeeds(edition, section)],
    jsonLd: [breadcrumbs(edition, section)],
  }
}

/** Search results stand for nothing that a machine should keep. */
export function searchMetadata(edition: ReaderEdition, asked: string): PageMetadata {
  const t = siteWords(edition.language)
  return messageMetadata(edition, asked ? t('searchFor', { question: asked }) : t('search'))
}

type PlainPage = {
  title: string
  description: string
  /** Where it stands in each language; null: not at all. */
  pathOf: (language: Language) => string | null
}

/** For pages beside the stories: prayer times, about. */
export function plainMetadata(edition: ReaderEdition, { title, description, pathOf }: PlainPage): PageMetadata {
  const path = pathOf(edition.language) ?? homePath(edition.language)
  const whole = `${title} | ${edition.name}`
  const isInEach = LANGUAGES.every((language) => pathOf(language) !== null)
  return {
    title: whole,
    description,
    canonical: absoluteUrl(path),
    meta: [...ROBOTS, ...socialMeta(edition, { title, description, image: frontImage(null, edition), path }, 'website')],
    alternates: isInEach ? alternates((language) => pathOf(language) ?? path) : [],
    feeds: editionFeeds(edition),
    jsonLd: [],
  }
}

/** For pages that stand for nothing: 404, 410, 500. */
export function messageMetadata(edition: ReaderEdition, title: string): PageMetadata {
  return {
    title: `${title} | ${edition.name}`,
    description: title,
    canonical: null,
    meta: NOINDEX,
    alternates: [],
    feeds: editionFeeds(edition),
    jsonLd: [],
  }
}

export function tagMetadata({ tag, isFew, cards, path }: ReaderTagPage, edition: ReaderEdition): PageMetadata {
  const list = { name: tag.name, path, image: listImage(cards, edition), description: headlinesOf(cards) }
  const metadata = listMetadata(edition, list)
  return {
    ...metadata,
    meta: isFew ? [...NOINDEX, ...metadata.meta] : metadata.meta,
    feeds: [...editionFeeds(edition), ...listFeeds(edition, tag)],
    jsonLd: [trail(edition, [tag])],
  }
}

/** @param isElsewhere whether something of theirs is live in the other edition too */
export function authorMetadata(page: ReaderAuthorPage, edition: ReaderEdition, isElsewhere: boolean): PageMetadata {
  const { author, cards, path, isFirstPage } = page
  const description = author.bio[0] ?? (author.title || headlinesOf(cards))
  return {
    ...listMetadata(edition, { name: author.name, path, image: faceImage(author.portrait, edition), description }),
    alternates: isFirstPage && isElsewhere ? alternates((one) => authorPath(one, author.slug)) : [],
    feeds: [...editionFeeds(edition), ...listFeeds(edition, author)],
    jsonLd: [profilePage(author, edition), trail(edition, [author])],
  }
}

/** Of a list that is the edition's own: the latest, the archive and its parts. */
type OwnList = { name: string; description: string; path: string; above: { name: string; path: string }[] }

export function ownListMetadata(edition: ReaderEdition, { above, ...list }: OwnList): PageMetadata {
  return { ...listMetadata(edition, { ...list, image: frontImage(null, edition) }), jsonLd: [trail(edition, [...above, list])] }
}

type List = { name: string; description: string; path: string; image: SocialImage }

function listMetadata(edition: ReaderEdition, { name, description, path, image }: List): PageMetadata {
  const title = `${name} | ${edition.name}`
  const card = { title, description: description || title, image, path }
  return {
    title,
    description: card.description,
    canonical: absoluteUrl(path),
    meta: [...ROBOTS, ...socialMeta(edition, card, 'website')],
    alternates: [],
    feeds: editionFeeds(edition),
    jsonLd: [],
  }
}

function listImage(cards: ReaderCard[], edition: ReaderEdition): SocialImage {
  return frontImage(cards.find(({ picture }) => picture)?.picture ?? null, edition)
}

function headlinesOf(cards: ReaderCard[]): string {
  return cards.slice(0, 3).map(({ headline }) => headline).join(' · ')
}

const NOINDEX: PageMeta = [{ name: 'robots', content: 'noindex' }]
export const ROBOTS: PageMeta = [{ name: 'robots', content: 'max-image-preview:large' }]

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
export function alternates(pathOf: (language: Language) => string): PageMetadata['alternates'] {
  return LANGUAGES.map((one) => ({ hreflang: one, href: absoluteUrl(pathOf(one)) }))
}

export function editionFeeds({ language, name }: ReaderEdition): PageMetadata['feeds'] {
  return feeds(name, homePath(language))
}

function listFeeds({ name }: ReaderEdition, list: { name: string; path: string }): PageMetadata['feeds'] {
  return feeds(`${name} | ${list.name}`, list.path)
}

function feeds(title: string, path: string): PageMetadata['feeds'] {
  return [
    { title, href: absoluteUrl(feedOf(path)), type: 'application/rss+xml' },
    { title, href: absoluteUrl(feedOf(path, 'json')), type: 'application/feed+json' },
  ]
}
