import { answerMissing } from '#app/(site)/_answers/answer-missing.tsx'
import { orErrorPage } from '#app/(site)/_answers/or-error-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getSitemapNews } from '#lib/reader/get-sitemap-news.ts'
import { getSitemapFronts, getSitemapMonth, getSitemapMonths } from '#lib/reader/get-sitemap.ts'
import { LIFETIMES, type Lifetime } from '#lib/site/lifetimes.ts'
import { fileResponse } from '#lib/site/responses.ts'
import { newsSitemap } from '#lib/site/news-sitemap.ts'
import { sitemapIndex, sitemapPart } from '#lib/site/sitemap.ts'

/** The sitemap's index: the fronts, and a part for each month. */
export function answerSitemapIndex(): Promise<Response> {
  return orErrorPage('ar', async () => {
    const months = await getSitemapMonths()
    return xmlResponse(sitemapIndex(['fronts', ...months].map((name) => `/sitemap/${name}.xml`)))
  })
}

/** One part. @param file `fronts.xml` or a month such as `2026-11.xml` */
export function answerSitemapPart(file: string): Promise<Response> {
  return orErrorPage('ar', async () => {
    if (file === 'fronts.xml') return xmlResponse(sitemapPart(await getSitemapFronts()))
    const month = /^((?:19|20)\d\d-(?:0[1-9]|1[0-2]))\.xml$/.exec(file)?.[1]
    const addresses = month === undefined ? [] : await getSitemapMonth(month)
    return addresses.length > 0 ? xmlResponse(sitemapPart(addresses)) : answerMissing('ar')
  })
}

/** The news of the last two days, for machines that look every few minutes. */
export function answerNewsSitemap(): Promise<Response> {
  return orErrorPage('ar', async () => {
    const [stories, ...editions] = await Promise.all([getSitemapNews(), ...LANGUAGES.map(getEdition)])
    const names = Object.fromEntries(editions.map(({ language, name }) => [language, name])) as Record<Language, string>
    return xmlResponse(newsSitemap(stories, names), LIFETIMES.feed)
  })
}

function xmlResponse(body: string, lifetime: Lifetime = LIFETIMES.sitemap): Response {
  return fileResponse(body, {
    type: 'application/xml; charset=utf-8',
    tags: [cacheTag.sitemap(), cacheTag.edition()],
    lifetime,
  })
}
