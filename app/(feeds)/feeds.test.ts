import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '#app/(site)/testing/ask.ts'
import { makeNewspaper, makePhoto, publish } from '#lib/stories/testing/newspaper.ts'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { bodyOf, makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['item', 'url', 'sitemap', 'category'].includes(name) })

function parse(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml)
}

describe('RSS', () => {
  it('carries a story whole: Arabic, body, photo, writer, own address', async () => {
    const section = await makeSection('اقتصاد')
    const mediaId = await makePhoto({ credit: 'وكالات' })
    const tag = await db.tag.create({ data: { language: 'ar', name: 'نفط', key: 'نفط', slug: 'نفط' } })
    const { storyId } = await publish({
      fields: {
        sectionId: section.id,
        headline: 'أسعار «النفط» & <الغاز>',
        standfirst: 'مقدمة',
        bylines: [{ name: 'سالم' }, { name: 'ليلى' }],
        dateline: { place: 'ألماتي', sources: ['وكالات'] },
        tagIds: [tag.id],
        hero: { mediaId, caption: 'ناقلة & ميناء', creditOverride: null, altOverride: null, decorative: false },
      },
      document: bodyOf('فقرة أولى <ليست وسماً>', 'فقرة ثانية'),
    })
    for (const address of ['/feed.xml', `/${section.slug}/feed.xml`]) {
      const { response, text, tags } = await ask(address)
      const { channel } = parse(text).rss
      expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
      expect(tags).toEqual(['feeds:ar', 'edition'])
      expect(channel['atom:link']).toMatchObject({ '@_rel': 'self', '@_href': `${env().MANSHET_URL}${address}` })
      expect(channel.item).toHaveLength(1)
      expect(channel.item[0]).toMatchObject({
        title: 'أسعار «النفط» & <الغاز>',
        link: new URL(`/${section.slug}/${storyId}/أسعار-النفط-الغاز`, env().MANSHET_URL).href,
        guid: { '#text': `${env().MANSHET_URL}/n/${storyId}`, '@_isPermaLink': 'false' },
        description: 'مقدمة',
        'content:encoded': '<p>ألماتي (وكالات)</p><p>فقرة أولى &lt;ليست وسماً&gt;</p><p>فقرة ثانية</p>',
        'dc:creator': 'سالم، ليلى',
        'media:content': {
          '@_url': `${env().MANSHET_URL}/media/${mediaId}/1280.jpg`,
          'media:description': { '#text': 'ناقلة & ميناء' },
          'media:credit': 'وكالات',
        },
      })
      expect(channel.item[0].category).toEqual(['اقتصاد', 'نفط'])
    }
  })

  it('stays well formed, whatever an editor pastes', async () => {
    const section = await makeSection()
    await publish({
      language: 'en',
      fields: { sectionId: section.id, headline: 'One ]]> two ]]> three', standfirst: ']]>]]>' },
      document: bodyOf('A bell \u0007, ]]> twice ]]>'),
    })
    const { text } = await ask('/en/feed.xml')
    const { channel } = parse(text).rss
    expect(channel.language).toBe('en')
    expect(channel.item[0]['content:encoded']).toContain('A bell ')
    expect(text).not.toContain('\u0007')
  })

  it('answers 404 for a section that does not exist', async () => {
    expect((await ask('/no-such-section/feed.xml')).status).toBe(404)
  })
})

describe('the sitemap', () => {
  it('lists the fronts and, by month, every story that is live', async () => {
    const section = await makeSection()
    const { storyId } = await publish({ fields: { sectionId: section.id, headline: 'خبر في الخريطة' } })
    const { text, tags } = await ask('/sitemap.xml')
    expect(tags).toEqual(['sitemap', 'edition'])
    const month = new Date().toISOString().slice(0, 7)
    const parts = parse(text).sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc)
    expect(parts).toEqual([`${env().MANSHET_URL}/sitemap/fronts.xml`, `${env().MANSHET_URL}/sitemap/${month}.xml`])
    const stories = parse((await ask(`/sitemap/${month}.xml`)).text).urlset.url
    expect(stories.map(({ loc }: { loc: string }) => decodeURI(loc))).toContain(
      `${env().MANSHET_URL}/${section.slug}/${storyId}/خبر-في-الخريطة`,
    )
    const fronts = parse((await ask('/sitemap/fronts.xml')).text).urlset.url
    expect(fronts.map(({ loc }: { loc: string }) => loc)).toContain(`${env().MANSHET_URL}/${section.slug}`)
  })

  it('has no part without stories', async () => {
    for (const file of ['1999-01.xml', '2026-13.xml', 'x', '2026-01']) {
      expect((await ask(`/sitemap/${file}`)).status, file).toBe(404)
    }
  })

  it('is named by robots.txt, which keeps the desk out', async () => {
    const { text } = await ask('/robots.txt')
    expect(text).toContain('Disallow: /desk\n')
    expect(text).toContain(`Sitemap: ${env().MANSHET_URL}/sitemap.xml\nSitemap: ${env().MANSHET_URL}/news-sitemap.xml\n`)
  })
})
