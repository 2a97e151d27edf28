import type { Language } from '../content/fields.ts'
import type { PublishedStory } from '../content/published-story.ts'

/** The public read model: plain objects, published only, everything that a page shows already looked up. */

export type ReaderSection = { id: number; slug: string; name: string; path: string }

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
  /** Of the writer's own page; null where the paper has none. */
  slug: string | null
  title: string
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
  tags: { name: string; slug: string }[]
  seo: { title: string; description: string; socialTitle: string; socialDescription: string }
  wordCount: number
  shortPath: string
}

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

export type ReaderBlock = { section: ReaderSection; cards: ReaderCard[] }

/** One page of a section's stories, newest first. */
export type ReaderSectionPage = {
  section: ReaderSection
  cards: ReaderCard[]
  isFirstPage: boolean
  /** Path and query of this page. */
  path: string
  /** Path and query of the page with the next older stories; null at the end. */
  olderPath: string | null
}

/** A story's address: its page, nothing yet or ever, or nothing any more. */
export type FoundStory = ReaderStory | 'gone' | null
