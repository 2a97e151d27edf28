import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'
import { makeNewspaper, makePhoto, publish } from '#lib/stories/testing/newspaper.ts'

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

describe('what a story’s page says of itself to machines', () => {
  it('is the story as it was published', async () => {
    const { address, text, storyId, mediaId } = await storyWithEverything()
    const [article, crumbs] = jsonLd(text)
    const { firstPublishedAt } = await db.liveStory.findUniqueOrThrow({ where: { storyId } })
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'عنوان «الخبر» <كما> هو',
      description: 'مقدمة الخبر',
      image: ['1x1', '4x3', '16x9'].map((shape) => ({ url: expect.stringContaining(`/media/${mediaId}/${shape}.`) })),
      datePublished: firstPublishedAt.toISOString(),
      dateModified: firstPublishedAt.toISOString(),
      author: [{ '@type': 'Person', name: 'ليلى المنصوري' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'صحيفة التجربة' },
      articleSection: 'اقتصاد',
      inLanguage: 'ar',
      mainEntityOfPage: { '@id': address },
    })
    expect(crumbs).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ position: 1 }, { name: 'اقتصاد' }, { name: 'عنوان «الخبر» <كما> هو', item: address }],
    })
    expect(text).toContain(`<link rel="canonical" href="${address}"/>`)
    expect(text).toContain('<meta property="og:type" content="article"/>')
    expect(text).toContain(`<meta property="og:image" content="${env().MANSHET_URL}/social/${storyId}/`)
    for (const [property, content] of [['type', 'image/jpeg'], ['width', '1200'], ['height', '630']]) {
      expect(text).toContain(`<meta property="og:image:${property}" content="${content}"/>`)
    }
    expect(text).toContain('<meta name="twitter:card" content="summary_large_image"/>')
    expect(text).not.toContain('hrefLang')
  })

  it('ends no script early, whatever a headline says', async () => {
    const section = await makeSection()
    const headline = 'خطر </script><script>alert(1)</script> <!--'
    const { storyId } = await publish({ fields: { sectionId: section.id, headline, slug: 'خطر' } })
    const { text } = await ask(`/${section.slug}/${storyId}/خطر`)
    expect(jsonLd(text)[0]).toMatchObject({ headline })
    expect(text).not.toContain('<script>')
  })
})

describe('what a front says of itself', () => {
  it('names the other language only where something stands there', async () => {
    const [both, arabicOnly] = [await makeSection('مشترك'), await makeSection('عربي')]
    await publish({ fields: { sectionId: both.id } })
    await publish({ fields: { sectionId: arabicOnly.id } })
    await publish({ language: 'en', fields: { sectionId: both.id, headline: 'Shared' } })
    const hreflang = async (address: string) => [...(await ask(address)).text.matchAll(/hrefLang="(\w+)" href="([^"]+)"/g)].map(([, one, href]) => [one, href])
    const origin = env().MANSHET_URL
    expect(await hreflang(`/${both.slug}`)).toEqual([['ar', `${origin}/${both.slug}`], ['en', `${origin}/en/${both.slug}`]])
    expect(await hreflang(`/${arabicOnly.slug}`)).toEqual([])
    expect(await hreflang('/en')).toEqual([['ar', `${origin}/`], ['en', `${origin}/en`]])
  })

  it('carries the tags of all that it shows', async () => {
    const section = await makeSection()
    const { storyId } = await publish({ fields: { sectionId: section.id } })
    const home = await ask('/')
    expect(home.tags).toEqual(expect.arrayContaining(['home:ar', 'edition', `story:${storyId}`]))
    expect(jsonLd(home.text)).toMatchObject([{ '@type': 'WebSite' }, { '@type': 'NewsMediaOrganization' }])
    const front = await ask(`/${section.slug}`)
    expect(front.tags).toEqual(expect.arrayContaining([`section:${section.id}:ar`, 'edition', `story:${storyId}`]))
  })
})

async function storyWithEverything() {
  const section = await makeSection('اقتصاد')
  const mediaId = await makePhoto({ caption: 'تعليق', alt: 'وصف', credit: 'وكالات' })
  const fields = {
    sectionId: section.id,
    headline: 'عنوان «الخبر» <كما> هو',
    standfirst: 'مقدمة الخبر',
    slug: 'خبر',
    bylines: [{ name: 'ليلى المنصوري' }],
    hero: { mediaId, caption: 'تعليق الصورة', creditOverride: null, altOverride: null, decorative: false },
  }
  const { storyId } = await publish({ fields })
  const path = `/${section.slug}/${storyId}/خبر`
  return { storyId, mediaId, address: new URL(path, env().MANSHET_URL).href, text: (await ask(path)).text }
}

function jsonLd(html: string): unknown[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json))
}
