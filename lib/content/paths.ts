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

/** @returns a writer's page: `/author/layla`, `/en/author/layla` */
export function authorPath(language: Language, slug: string): string {
  return `${prefixOf(language)}/author/${slug}`
}

/** @returns the address that is short enough to say or print. */
export function shortPath(storyId: number): string {
  return `/n/${storyId}`
}

/** @returns the picture that networks print beside a link to a story; `hash` stands for what it shows. */
export function socialPath(storyId: number, hash: string): string {
  return `/social/${storyId}/${hash}.jpg`
}

/** @returns the RSS feed of an edition, or of one of its sections. */
export function feedPath(language: Language, sectionSlug?: string): string {
  return `${prefixOf(language)}${sectionSlug === undefined ? '' : `/${sectionSlug}`}/feed.xml`
}

/** @returns the newspaper's search; its question goes into `?q=`. */
export function searchPath(language: Language): string {
  return `${prefixOf(language)}/search`
}

function prefixOf(language: Language): string {
  return language === 'ar' ? '' : '/en'
}
