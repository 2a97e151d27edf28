import { cacheTag } from '#lib/content/cache-tags.ts'
import { absoluteUrl } from '#lib/site/absolute-url.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { fileResponse } from '#lib/site/responses.ts'

// MANSHET_URL is known when the paper runs, not when it is built.
export const dynamic = 'force-dynamic'

export function GET(): Response {
  const sitemaps = ['/sitemap.xml', '/news-sitemap.xml'].map((path) => `Sitemap: ${absoluteUrl(path)}`)
  const lines = ['User-agent: *', 'Disallow: /desk', 'Disallow: /api/', '', ...sitemaps, '']
  return fileResponse(lines.join('\n'), {
    type: 'text/plain; charset=utf-8',
    tags: [cacheTag.edition()],
    lifetime: LIFETIMES.file,
  })
}
