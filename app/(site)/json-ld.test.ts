import { beforeAll, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { jsonLdSchema } from '#lib/site/testing/json-ld-schema.ts'
import { makeNewspaper, makePhoto, publish } from '#lib/stories/testing/newspaper.ts'
import { makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'

let pages: Record<string, string>

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
  const section = await makeSection('اقتصاد')
  const portraitId = await makePhoto()
  const author = await db.author.create({
    data: { slug: 'layla', nameAr: 'ليلى', nameEn: 'Layla', titleAr: 'محررة', bioAr: 'نبذة', links: ['https://x.com/layla'], portraitId },
  })
  const tag = await db.tag.create({ data: { language: 'ar', name: 'نفط', key: 'نفط', slug: 'نفط' } })
  const hero = { mediaId: await makePhoto({ credit: 'وكالات' }), caption: 'تعليق', creditOverride: null, altOverride: null, decorative: false }
  const fields = { sectionId: section.id, bylines: [{ authorId: author.id }, { name: 'مراسل' }], slug: 'x' }
  const whole = await publish({ fields: { ...fields, tagIds: [tag.id], hero, dateline: { place: 'دبي', sources: ['وكالات'] } } })
  const bare = await publish({ fields: { sectionId: section.id, slug: 'x' } })
  const english = await publish({ language: 'en', fields: { ...fields, headline: 'News' } })
  pages = {
    home: '/',
    'English home': '/en',
    section: `/${section.slug}`,
    story: `/${section.slug}/${whole.storyId}/x`,
    'bare story': `/${section.slug}/${bare.storyId}/x`,
    'English story': `/en/${section.slug}/${english.storyId}/x`,
    tag: '/tag/نفط',
    author: '/author/layla',
    'English author': '/en/author/layla',
    latest: '/latest',
    archive: '/archive',
  }
})

it.each([
  ['home', ['WebSite', 'NewsMediaOrganization']],
  ['English home', ['WebSite', 'NewsMediaOrganization']],
  ['section', ['BreadcrumbList']],
  ['story', ['NewsArticle', 'BreadcrumbList']],
  ['bare story', ['NewsArticle', 'BreadcrumbList']],
  ['English story', ['NewsArticle', 'BreadcrumbList']],
  ['tag', ['BreadcrumbList']],
  ['author', ['ProfilePage', 'BreadcrumbList']],
  ['English author', ['ProfilePage', 'BreadcrumbList']],
  ['latest', ['BreadcrumbList']],
  ['archive', ['BreadcrumbList']],
])('%s says what search engines read, and nothing that they would refuse', async (name, types) => {
  const { text, status } = await ask(encodeURI(pages[name] ?? ''))
  expect(status).toBe(200)
  const found = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => jsonLdSchema.parse(JSON.parse(json)))
  expect(found.map((data) => data['@type'])).toEqual(types)
  expect(text).toContain('<meta property="og:image" content="http')
  for (const named of ['name="description"', 'property="og:description"']) expect(text).toMatch(new RegExp(`<meta ${named} content="[^"]+"/>`))
})

it('names the writer’s page and accounts beside their name', async () => {
  const { text } = await ask(pages['story'] ?? '')
  const article = jsonLdSchema.parse(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}'))
  expect(article).toMatchObject({
    author: [{ name: 'ليلى', url: expect.stringMatching(/\/author\/layla$/), sameAs: ['https://x.com/layla'] }, { name: 'مراسل' }],
  })
})
