import type { Language } from './fields.ts'

/** The names by which pages are forgotten. A page carries every tag whose change must remove it at once. */
export const cacheTag = {
  /** The paper's name, sections, settings: on every page. */
  edition: () => 'edition',
  /** On the story's page, on its "not found", and on every page that shows its card. */
  story: (storyId: number) => `story:${storyId}`,
  home: (language: Language) => `home:${language}`,
  section: (sectionId: number, language: Language) => `section:${sectionId}:${language}`,
  tag: (tagId: number, language: Language) => `tag:${tagId}:${language}`,
  author: (authorId: number, language: Language) => `author:${authorId}:${language}`,
  /** The archive's days of a month of UTC, `2026-11`. */
  archive: (month: string, language: Language) => `archive:${month}:${language}`,
  feeds: (language: Language) => `feeds:${language}`,
  sitemap: () => 'sitemap',
  /** A standing page, in both languages. */
  page: (slug: string) => `page:${slug}`,
  /** On every page of the print archive. */
  printIssues: () => 'issues',
  /** On the pictures of one issue's pages. */
  printIssue: (issueId: number) => `issue:${issueId}`,
  media: (mediaId: string) => `media:${mediaId}`,
}
