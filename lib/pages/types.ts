import type { Language } from '#lib/content/fields.ts'
import type { StandingPageName } from '#lib/content/standing-pages.ts'

/** Which page in which language. */
export type PageAddress = { slug: StandingPageName; language: Language }

export type PageText = PageAddress & {
  title: string
  /** `parseDocument` reads it. */
  document: unknown
  /** That the text was written on; 0 where there was none. */
  baseVersion: number
}
