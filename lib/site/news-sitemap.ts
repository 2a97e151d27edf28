import type { Language } from '#lib/content/fields.ts'
import type { SitemapNews } from '#lib/reader/get-sitemap-news.ts'
import { locationText, sitemapDocument } from './sitemap.ts'
import { escapeXml } from './xml-text.ts'

/** Google's news sitemap; without news it is an empty list, which is as valid. @param names of the editions */
export function newsSitemap(stories: SitemapNews[], names: Record<Language, string>): string {
  const entries = stories.map((story) => entryOf(story, names[story.language]))
  return sitemapDocument('urlset', entries, { news: 'http://www.google.com/schemas/sitemap-news/0.9' })
}

function entryOf({ path, language, headline, firstPublishedAt }: SitemapNews, name: string): string {
  const publication = `<news:publication><news:name>${escapeXml(name)}</news:name><news:language>${language}</news:language></news:publication>`
  const date = `<news:publication_date>${firstPublishedAt.toISOString()}</news:publication_date>`
  const news = `<news:news>${publication}${date}<news:title>${escapeXml(headline)}</news:title></news:news>`
  return `<url><loc>${locationText(path)}</loc>${news}</url>`
}
