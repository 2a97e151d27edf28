import { randomUUID } from 'node:crypto'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from '#app/(site)/testing/ask.ts'
import { db } from '#lib/db/client.ts'
import { makeNewspaper, makePhoto, publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { bodyOf, makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'

const address = z.url({ protocol: /^https?$/ })
const instant = z.iso.datetime({ offset: true })
const author = z
  .strictObject({ name: z.string().optional(), url: address.optional(), avatar: address.optional() })
  .refine((one) => Object.keys(one).length > 0)

/** https://www.jsonfeed.org/version/1.1/, without the names that it deprecates. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/).optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: address })).optional(),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: address.optional(),
        external_url: address.optional(),
        title: z.string().optional(),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        summary: z.string().optional(),
        image: address.optional(),
        banner_image: address.optional(),
        date_published: instant.optional(),
        date_modified: instant.optional(),
        authors: z.array(author).optional(),
        tags: z.array(z.string()).optional(),
        language: z.string().optional(),
        attachments: z.array(z.strictObject({ url: address, mime_type: z.string() })).optional(),
      })
      .refine((item) => item.content_html !== undefined || item.content_text !== undefined),
  ),
})

/** https://www.rssboard.org/rss-specification: what must be there, and how it must be written. */
const date = z.string().regex(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/)
const rss = z.object({
  '@_version': z.literal('2.0'),
  channel: z.object({
    title: z.string().min(1),
    link: address,
    description: z.string().min(1),
    language: z.string(),
    lastBuildDate: date,
    'atom:link': z.object({ '@_href': address, '@_rel': z.literal('self'), '@_type': z.literal('application/rss+xml') }),
    item: z
      .array(
        z.object({
          title: z.string().min(1),
          link: address,
          guid: z.object({ '#text': z.string().min(1), '@_isPermaLink': z.literal('false') }),
          pubDate: date,
          'content:encoded': z.string().regex(/^<p>/),
        }),
      )
      .default([]),
  }),
})

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['item', 'category'].includes(name) })

async function readRss(path: string) {
  const { text, response, tags } = await ask(path)
  expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  expect(XMLValidator.validate(text)).toBe(true)
  const found: { rss: unknown } = parser.parse(text)
  return { feed: rss.parse(found.rss).channel, tags, text }
}

async function readJson(path: string) {
  const { text, response, tags } = await ask(path)
  expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  return { feed: jsonFeed.parse(JSON.parse(text)), tags }
}

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

async function makeLists() {
  const [section, mediaId, name] = [await makeSection('اقتصاد'), await makePhoto(), `نفط-${randomUUID()}`]
  const tag = await db.tag.create({ data: { language: 'ar', name, key: name, slug: name } })
  const writer = await db.author.create({ data: { slug: randomUUID(), nameAr: 'ليلى', nameEn: 'Layla', titleAr: 'محررة' } })
  const story = await publish({
    fields: {
      sectionId: section.id,
      tagIds: [tag.id],
      bylines: [{ authorId: writer.id }],
      headline: 'عنوان ]]> & <وسم>',
      standfirst: 'مقدمة',
      dateline: { place: 'ألماتي', sources: ['وكالات'] },
      hero: { mediaId, caption: 'تعليق', creditOverride: null, altOverride: null, decorative: false },
    },
    document: bodyOf('فقرة & <ليست وسماً>'),
  })
  return { section, tag, writer, story }
}

describe('every list', () => {
  it('has a valid feed of each kind with the whole story', async () => {
    const { section, tag, writer, story } = await makeLists()
    const lists = [
      ['', 'feeds:ar'],
      [`/${section.slug}`, 'feeds:ar'],
      [`/tag/${encodeURIComponent(tag.slug)}`, `tag:${tag.id}:ar`],
      [`/author/${writer.slug}`, `author:${writer.id}:ar`],
    ] as const
    for (const [path, tagged] of lists) {
      const xml = await readRss(`${path}/feed.xml`)
      expect(xml.tags).toEqual([tagged, 'edition'])
      expect(xml.feed['atom:link']['@_href']).toContain(`${path}/feed.xml`)
      expect(xml.text).toContain('<content:encoded><![CDATA[<p>')
      const item = xml.feed.item.find(({ guid }) => guid['#text'].endsWith(`/n/${story.storyId}`))
      expect(item?.['content:encoded']).toBe('<p>ألماتي (وكالات)</p><p>فقرة &amp; &lt;ليست وسماً&gt;</p>')
      const json = await readJson(`${path}/feed.json`)
      expect(json.tags).toEqual([tagged, 'edition'])
      expect(json.feed.feed_url).toContain(`${path}/feed.json`)
      expect(json.feed.items.find(({ id }) => id.endsWith(`/n/${story.storyId}`))).toMatchObject({
        title: 'عنوان ]]> & <وسم>',
        summary: 'مقدمة',
        content_html: '<p>ألماتي (وكالات)</p><p>فقرة &amp; &lt;ليست وسماً&gt;</p>',
        authors: [{ name: 'ليلى' }],
        tags: ['اقتصاد', tag.name],
        language: 'ar',
      })
    }
  })

  it('has no feed where nothing is live, and holds what is live alone', async () => {
    const { tag, writer, story } = await makeLists()
    const paths = [`/tag/${encodeURIComponent(tag.slug)}`, `/author/${writer.slug}`]
    for (const path of paths) expect((await readJson(`${path}/feed.json`)).feed.items).toHaveLength(1)
    await withdraw(story)
    for (const path of [...paths, '/en/tag/none', '/en/author/none', '/none']) {
      for (const format of ['xml', 'json']) expect((await ask(`${path}/feed.${format}`)).status, path).toBe(404)
    }
  })

  it('has a feed in English, also one without stories', async () => {
    const section = await makeSection()
    await publish({ language: 'en', fields: { sectionId: section.id, headline: 'English' } })
    expect((await readJson('/en/feed.json')).feed).toMatchObject({ language: 'en', items: [{ title: 'English' }] })
    const empty = await makeSection()
    expect((await readJson(`/${empty.slug}/feed.json`)).feed.items).toEqual([])
    expect((await readRss(`/${empty.slug}/feed.xml`)).feed.item).toEqual([])
  })
})

describe('the sitemap’s fronts', () => {
  it('name every list in which something is live, and no tag with less than three stories', async () => {
    const { section, tag, writer } = await makeLists()
    const paths = async () => {
      const text = (await ask('/sitemap/fronts.xml')).text
      return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => decodeURI(new URL(loc).pathname))
    }
    const month = new Date().toISOString().slice(0, 7).replace('-', '/')
    expect(await paths()).toEqual(expect.arrayContaining(['/', `/${section.slug}`, `/author/${writer.slug}`, '/latest', '/archive', `/archive/${month}`]))
    expect(await paths()).not.toContain(`/tag/${tag.slug}`)
    for (let i = 0; i < 2; i += 1) await publish({ fields: { sectionId: section.id, tagIds: [tag.id] } })
    expect(await paths()).toContain(`/tag/${tag.slug}`)
  })
})
