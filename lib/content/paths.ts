import type { Language } from '#lib/content/fields.ts'

type StoryAddress = { language: Language; sectionSlug: string; storyId: number; slug: string }

// All paths are as people read them; `new URL(path, origin)` percent-encodes what a header or an XML file needs.

/** @returns where an edition begins: `/` or `/en`. */
export function homePath(language: Language): string {
  return language === 'ar' ? '/' : '/en'
}

/** @returns `/economy`, `/en/economy` */
export function sectionPath(language: Language, slug: string): string {
  return `${prefixOf(language)}/${slug}`
}

/** @returns `/economy/1042/أسعار-النفط`; the number alone decides which story it is. */
export function storyPath({ language, sectionSlug, storyId, slug }: StoryAddress): string {
  return `${prefixOf(language)}/${sectionSlug}/${storyId}/${slug}`
}

/** @returns the address that is short enough to say or print. */
export function shortPath(storyId: number): string {
  return `/n/${storyId}`
}

/** @returns the picture that networks print beside a link to a story; `hash` stands for what it shows. */
export function socialPath(storyId: number, hash: string): string {
  return `/social/${storyId}/${hash}.jpg`
}

/** @returns `/tag/النفط`, `/en/tag/oil`: what carries a tag of that language. */
export function tagPath(language: Language, slug: string): string {
  return `${prefixOf(language)}/tag/${slug}`
}

/** @returns `/author/huda-almansoori`: the page of somebody who signs stories. */
export function authorPath(language: Language, slug: string): string {
  return `${prefixOf(language)}/author/${slug}`
}

/** @returns everything that the edition publishes, by the clock. */
export function latestPath(language: Language): string {
  return `${prefixOf(language)}/latest`
}

/** @param date a month or a day, `2026-11`, `2026-11-25`; without it the archive's own page */
export function archivePath(language: Language, date?: string): string {
  return `${prefixOf(language)}/archive${date === undefined ? '' : `/${date.replaceAll('-', '/')}`}`
}

/** @param listPath of an edition's home, a section, a tag or an author @returns the feed of what stands there: RSS, or JSON Feed */
export function feedOf(listPath: string, format: 'xml' | 'json' = 'xml'): string {
  return `${listPath === '/' ? '' : listPath}/feed.${format}`
}

/** @returns the newspaper's search; its question goes into `?q=`. */
export function searchPath(language: Language): string {
  return `${prefixOf(language)}/search`
}

/** @returns the prayer times of the paper's own city, of another, or of a month such as `2026-11` */
export function prayerTimesPath(language: Language, citySlug?: string, month?: string): string {
  return [`${prefixOf(language)}/prayer-times`, citySlug, month].filter((part) => part !== undefined).join('/')
}

/** @returns `/about`, `/en/about` */
export function standingPagePath(language: Language, slug: string): string {
  return `${prefixOf(language)}/${slug}`
}

/** @returns the print archive, one of its months (`2026-11`), an issue by its day (`2026-11-25`) or one of its pages. */
export function issuePath(language: Language, when?: string, page?: number): string {
  return [`${prefixOf(language)}/issue`, ...(when === undefined ? [] : [when]), ...(page === undefined ? [] : [page])].join('/')
}

/** @returns the issue's PDF, the same for both editions. */
export function issuePdfPath(day: string): string {
  return `/issue/${day}/pdf`
}

function prefixOf(language: Language): string {
  return language === 'ar' ? '' : '/en'
}
