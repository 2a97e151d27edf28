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

function prefixOf(language: Language): string {
  return language === 'ar' ? '' : '/en'
}
