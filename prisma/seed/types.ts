/** The demo newspaper, as its authors write it. `prisma/seed/build-document.ts` turns `body` into the document. */

type SeedSectionSlug =
  | 'world'
  | 'uae'
  | 'economy'
  | 'sport'
  | 'culture'
  | 'science'
  | 'opinion'
  | 'life'
  | 'football'
  | 'heritage-sports'
  | 'markets'

export type SeedAuthor = {
  key: string
  name: { ar: string; en: string }
  title: { ar: string; en: string }
  bio: { ar: string; en: string }
  links?: string[]
  portrait: string
}

type SeedFigure = {
  /** A key of `PICTURES`. */
  picture: string
  caption?: string
  /** As printed between the parentheses: `أ ف ب`, `وكالات`. */
  credit?: string
  /** What the picture shows, for those who do not see it. */
  alt: string
}

export type SeedStory = {
  /** Unique, Latin, kebab-case. */
  key: string
  language: 'ar' | 'en'
  section: SeedSectionSlug
  kicker?: string
  headline: string
  shortHeadline?: string
  standfirst?: string
  /** Keys of `AUTHORS`, or a free name as it is printed. */
  bylines: (string | { name: string })[]
  dateline?: { place: string; sources: string[] }
  tags: string[]
  hero?: SeedFigure
  /** Hours between its first publication and the moment of seeding. */
  hoursAgo: number
  /** Hours between the editor's last stated update and the moment of seeding. */
  updatedHoursAgo?: number
  urgency?: 'normal' | 'important' | 'top'
  /** What the paper said of its mistakes, oldest first. */
  corrections?: { hoursAgo: number; kind: 'correction' | 'clarification' | 'update'; text: string }[]
  /** Key of the same story in the other language, which is older. */
  translationOf?: string
  /**
   * Blocks separated by an empty line:
   * `## heading`, `### smaller heading`, `- item` lines, `1. item` lines,
   * `> quotation` with an optional last line `> — attribution`, `---`,
   * `![picture|layout] caption | credit | alt` (layout: inline, wide, full, float-start, float-end),
   * several such lines in one block: a gallery,
   * anything else a paragraph. Inline: `**strong**`, `_emphasis_`, `[text](https://…)`.
   */
  body: string
}
