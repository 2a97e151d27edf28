import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import type { Counterpart } from '#lib/reader/find-counterpart.ts'
import { authorPath, feedOf, homePath, sectionPath } from '#lib/content/paths.ts'
import type {
  ReaderAuthorPage,
  ReaderCard,
  ReaderEdition,
  ReaderPicture,
  ReaderSectionPage,
  ReaderStory,
  ReaderTagPage,
  ReaderTranslation,
} from '#lib/reader/types.ts'
import { siteWords } from './words.ts'
import { absoluteUrl, pictureFile, type PictureFile } from './absolute-url.ts'
import { breadcrumbs, newsArticle, profilePage, trail, website } from './json-ld.ts'

export type PageMeta = ({ name: string; content: string } | { property: string; content: string })[]

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
  const card = { title: seo.socialTitle, description: seo.socialDescription, picture: story.picture, path: story.path }
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
    meta: [...ROBOTS, ...socialMeta(edition, { title, description, picture: lead?.picture ?? null, path }, 'website')],
    alternates: other.edition ? alternates(homePath) : [],
    feeds: editionFeeds(edition),
    jsonLd: website(edition),
  }
}

export function sectionMetadata(page: ReaderSectionPage, edition: ReaderEdition, other: Counterpart): PageMetadata {
  const { section, cards, path } = page
  const title = `${section.name} | ${edition.name}`
  const description = headlinesOf(cards) || title
  const picture = cards[0]?.picture ?? null
  return {
    title,
    description,
    canonical: absoluteUrl(path),
    meta: [...ROBOTS, ...socialMeta(edition, { title, description, picture, path }, 'website')],
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
    meta: [...ROBOTS, ...socialMeta(edition, { title, description, picture: null, path }, 'website')],
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
  const list = { name: tag.name, path, picture: cards[0]?.picture ?? null, description: headlinesOf(cards) }
  const metadata = listMetadata(edition, list)
  return {
    ...metadata,
    meta: isFew ? NOINDEX : metadata.meta,
    feeds: [...editionFeeds(edition), ...listFeeds(edition, tag)],
    jsonLd: [trail(edition, [tag])],
  }
}

/** @param isElsewhere whether something of theirs is live in the other edition too */
export function authorMetadata(page: ReaderAuthorPage, edition: ReaderEdition, isElsewhere: boolean): PageMetadata {
  const { author, cards, path, isFirstPage } = page
  const description = author.bio[0] ?? (author.title || headlinesOf(cards))
  return {
    ...listMetadata(edition, { name: author.name, path, picture: author.portrait, description }),
    alternates: isFirstPage && isElsewhere ? alternates((one) => authorPath(one, author.slug)) : [],
    feeds: [...editionFeeds(edition), ...listFeeds(edition, author)],
    jsonLd: [profilePage(author, edition), trail(edition, [author])],
  }
}

/** Of a list that is the edition's own: the latest, the archive and its parts. */
type OwnList = { name: string; description: string; path: string; above: { name: string; path: string }[] }

export function ownListMetadata(edition: ReaderEdition, { above, ...list }: OwnList): PageMetadata {
  return { ...listMetadata(edition, { ...list, picture: null }), jsonLd: [trail(edition, [...above, list])] }
}

type List = { name: string; description: string; path: string; picture: ReaderPicture | null }

function listMetadata(edition: ReaderEdition, { name, description, path, picture }: List): PageMetadata {
  const title = `${name} | ${edition.name}`
  const card = { title, description: description || title, picture, path }
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

function headlinesOf(cards: ReaderCard[]): string {
  return cards.slice(0, 3).map(({ headline }) => headline).join(' · ')
}

const NOINDEX: PageMeta = [{ name: 'robots', content: 'noindex' }]
export const ROBOTS: PageMeta = [{ name: 'robots', content: 'max-image-preview:large' }]
const LOCALES: Record<Language, string> = { ar: 'ar_AE', en: 'en_GB' }

type SocialCard = { title: string; description: string; picture: ReaderPicture | PictureFile | null; path: string }

export function socialMeta(edition: ReaderEdition, card: SocialCard, type: 'article' | 'website'): PageMeta {
  const image = card.picture && ('url' in card.picture ? card.picture : pictureFile(card.picture))
  const properties = {
    'og:type': type,
    'og:site_name': edition.name,
    'og:locale': LOCALES[edition.language],
    'og:title': card.title,
    'og:description': card.description,
    'og:url': absoluteUrl(card.path),
    'og:image': image?.url ?? absoluteUrl('/icon-512.png'),
    'og:image:width': String(image?.width ?? 512),
    'og:image:height': String(image?.height ?? 512),
    'og:image:alt': image ? image.alt : edition.name,
  }
  return [
    ...Object.entries(properties).flatMap(([property, content]) => (content ? [{ property, content }] : [])),
    { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
  ]
}

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
