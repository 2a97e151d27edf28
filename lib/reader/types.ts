import type { Correction } from '../content/correction.ts'
import type { Language } from '../content/fields.ts'
import type { PublishedStory } from '../content/published-story.ts'

/** The public read model: plain objects, published only, everything that a page shows already looked up. */

export type ReaderSection = {
  id: number
  slug: string
  name: string
  path: string
  /** The section above it, on sub-sections alone. */
  parent?: { id: number; name: string; path: string }
}

export type ReaderPicture = {
  mediaId: string
  /** Pixels of the original; the aspect ratio of every rendition. */
  width: number
  height: number
  /** Widths that exist, ascending; each at `/media/{mediaId}/{width}.webp` and `.jpg`. */
  widths: number[]
  /** 0–1 from left and top. */
  focal: { x: number; y: number }
  /** #rrggbb, shown until the picture is there. */
  color: string
  alt: string
}

/** A picture with its words: caption, and credit without parentheses. Either may be empty. */
export type ReaderFigure = ReaderPicture & { caption: string; credit: string }

export type ReaderByline = {
  name: string
  title: string
  /** The author's page; null for a free name. */
  path: string | null
  /** Their accounts elsewhere, whole addresses. */
  links: string[]
  portrait: ReaderPicture | null
}

/** A story as a front shows it. */
export type ReaderCard = {
  storyId: number
  path: string
  section: ReaderSection
  kicker: string
  headline: string
  shortHeadline: string
  standfirst: string
  bylines: ReaderByline[]
  picture: ReaderPicture | null
  urgency: 'normal' | 'important' | 'top'
  /** ISO 8601, UTC. */
  firstPublishedAt: string
  updatedAt: string | null
}

export type ReaderStory = ReaderCard & {
  language: Language
  standfirst: string
  hero: ReaderFigure | null
  dateline: PublishedStory['fields']['dateline']
  document: PublishedStory['document']
  /** Photos of the body by id. */
  pictures: Record<string, ReaderFigure>
  /** Stories that the body leads to, by number; those that are not live are missing. */
  relatedStories: Record<number, ReaderCard>
  tags: { name: string; slug: string }[]
  seo: { title: string; description: string; socialTitle: string; socialDescription: string }
  wordCount: number
  shortPath: string
  /** What the paper said of its mistakes, oldest first. */
  corrections: Correction[]
}

/** The same story in the other language. */
export type ReaderTranslation = {
  storyId: number
  language: Language
  /** null while readers can't see it. */
  path: string | null
}

/** The stories before and after one in its section, by the time of their first publication. */
export type ReaderNeighbours = { previous: ReaderCard | null; next: ReaderCard | null }

/** What every page of an edition needs: the paper's name, place, sections. */
export type ReaderEdition = {
  language: Language
  name: string
  tagline: string
  city: string
  country: string
  owner: string
  timeZone: string
  hijriOffset: number
  sections: ReaderSection[]
  /** The bar over every page while the desk has news that can't wait; null otherwise. */
  breaking: { text: string; path: string | null } | null
  /** The newest print issue that is published. */
  printIssue: { number: number; path: string } | null
  /** The next prayer in the paper's own city, as the masthead says it; time as `05:21`. */
  nextPrayer: { name: string; time: string; path: string } | null
  /** About, contact … that are written in this language, in the footer's order. */
  pages: { title: string; path: string }[]
}

/** The front page. No story stands on it twice. */
export type ReaderHome = {
  /** null while nothing is published. */
  lead: ReaderCard | null
  /** Beside the lead. */
  top: ReaderCard[]
  /** أبرز الأخبار: shown by their words alone. */
  headlines: ReaderCard[]
  /** The paper's sections in their order, without opinion; those that have nothing left to show are missing. */
  blocks: ReaderBlock[]
  opinion: ReaderBlock | null
  latest: ReaderCard[]
}

/** The most read stories, first the most read. */
export type ReaderMostRead = { today: ReaderCard[]; week: ReaderCard[] }

export type ReaderBlock = { section: ReaderSection; cards: ReaderCard[] }

/** One page of a list of stories, newest first. */
export type ReaderListPage = {
  cards: ReaderCard[]
  isFirstPage: boolean
  /** Path and query of this page. */
  path: string
  /** Path and query of the page with the next older stories; null at the end. */
  olderPath: string | null
}

export type ReaderSectionPage = ReaderListPage & {
  section: ReaderSection
  /** Those below it in which something is live. */
  subSections: ReaderSection[]
}

export type ReaderTag = { id: number; name: string; slug: string; path: string }
/** `isFew`: what carries the tag is too little for a page that a search engine should name. */
export type ReaderTagPage = ReaderListPage & { tag: ReaderTag; isFew: boolean }

export type ReaderAuthor = {
  id: number
  slug: string
  path: string
  name: string
  title: string
  /** Paragraphs. */
  bio: string[]
  /** Their own pages elsewhere. */
  links: string[]
  portrait: ReaderPicture | null
}
export type ReaderAuthorPage = ReaderListPage & { author: ReaderAuthor }

/** A month of the archive: `2026-11`, and the days, `2026-11-25`, on which something first appeared that is live. */
export type ReaderArchiveMonth = { month: string; days: string[]; previous: string | null; next: string | null }

/** A day of the archive with its stories, newest first, and the nearest days before and after it that have any. */
export type ReaderArchiveDay = ReaderListPage & { day: string; previous: string | null; next: string | null }

/** A search as it stands in the address, as it was typed; empty: not given. */
export type SearchForm = Record<'q' | 'section' | 'author' | 'from' | 'to' | 'page', string>

/** A text in pieces, those that answer the question marked. */
export type ReaderMarked = { text: string; isMatch: boolean }[]
export type ReaderFound = { card: ReaderCard; headline: ReaderMarked; snippet: ReaderMarked }

/** What the search page shows. */
export type ReaderSearch = {
  form: SearchForm
  isAsked: boolean
  /** Days that are none, or that end before they begin. */
  wrong: { from: boolean; to: boolean }
  authors: { id: number; slug: string; name: string }[]
  found: ReaderFound[]
  /** Of those that were ranked; older ones match too where `isMore`. */
  count: number
  isMore: boolean
  page: number
  path: string
  nextPath: string | null
  previousPath: string | null
  /** Words that the paper has printed, instead of some that it never did. */
  proposal: { text: string; path: string } | null
}

/** A story's address: its page, nothing yet or ever, or nothing any more. */
export type FoundStory = ReaderStory | 'gone' | null
