import { readFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from '#app/(site)/testing/ask.ts'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import { env } from '#lib/platform/env.ts'
import { makeNewspaper, makePhoto, publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'

const NOW = new Date('2026-11-20T12:00:00Z')

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})
beforeEach(() => db.liveStory.deleteMany())

// What the schemas of sitemaps.org and of Google's additions ask for: which elements, in which order, of which form.

const origin = new URL(env().MANSHET_URL).origin
const location = z.url().min(12).max(2048).refine((url) => url.startsWith(`${origin}/`)).refine((url) => !/[^\u0021-\u007e]/.test(url))
const instant = z.iso.datetime({ offset: true })
const link = z.strictObject({ '@_rel': z.literal('alternate'), '@_hreflang': z.enum(['ar', 'en']), '@_href': location })
const url = z
  .strictObject({
    loc: location,
    lastmod: instant.optional(),
    'xhtml:link': z.array(link).length(2).optional(),
    'image:image': z.array(z.strictObject({ 'image:loc': location })).max(1000).optional(),
  })
  .refine(({ loc, 'xhtml:link': links }) => !links || links.some((one) => one['@_href'] === loc), 'names itself among its languages')
const news = z.strictObject({
  loc: location,
  'news:news': z.strictObject({
    'news:publication': z.strictObject({ 'news:name': z.string().min(1), 'news:language': z.enum(['ar', 'en']) }),
    'news:publication_date': instant,
    'news:title': z.string().min(1),
  }),
})
const namespace = (name: string) => z.literal(name)
const SITEMAP = namespace('http://www.sitemaps.org/schemas/sitemap/0.9')
const urlset = z.strictObject({
  '@_xmlns': SITEMAP,
  '@_xmlns:image': namespace('http://www.google.com/schemas/sitemap-image/1.1'),
  '@_xmlns:xhtml': namespace('http://www.w3.org/1999/xhtml'),
  url: z.array(url).min(1).max(50_000),
})
const newsset = z.strictObject({
  '@_xmlns': SITEMAP,
  '@_xmlns:news': namespace('http://www.google.com/schemas/sitemap-news/0.9'),
  '#text': z.string().trim().length(0).optional(),
  url: z.array(news).max(1000).default([]),
})
const index = z.strictObject({ '@_xmlns': SITEMAP, sitemap: z.array(z.strictObject({ loc: location })).min(1).max(50_000) })

const parser = new XMLParser({
  ignoreAttributes: false,
  htmlEntities: true,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link', 'image:image'].includes(name),
})

async function read<Root extends z.ZodType>(address: string, root: 'urlset' | 'sitemapindex', schema: Root): Promise<z.infer<Root>> {
  const { text, response } = await ask(address)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true)
  expect(XMLValidator.validate(text)).toBe(true)
  expect(Buffer.byteLength(text)).toBeLessThan(50 * 1024 * 1024)
  // The schema's elements come in their order; those of other namespaces after them.
  for (const [, inside = ''] of text.matchAll(/<url>(.*?)<\/url>/g)) {
    expect([...inside.matchAll(/<(loc|lastmod|xhtml:link|image:image|news:news)\b/g)].map(([, name]) => name).join(' ')).toMatch(
      /^loc( lastmod)?( xhtml:link xhtml:link)?( image:image)?( news:news)?$/,
    )
  }
  return schema.parse(parser.parse(text)[root])
}

async function publishedAgo(hours: number, text: Parameters<typeof publish>[0]) {
  const restore = setClock(() => new Date(NOW.getTime() - hours * 3_600_000))
  try {
    return await publish(text)
  } finally {
    restore()
  }
}

async function atNow<Result>(work: () => Promise<Result>): Promise<Result> {
  const restore = setClock(() => NOW)
  try {
    return await work()
  } finally {
    restore()
  }
}

describe('the sitemap', () => {
  it('is valid with pictures, languages and whatever a headline holds', async () => {
    const section = await makeSection('مشترك')
    const mediaId = await makePhoto()
    const hero = { mediaId, caption: '', creditOverride: null, altOverride: null, decorative: false }
    const arabic = await publishedAgo(1, { fields: { sectionId: section.id, headline: 'أسعار & <نفط> "اليوم"', hero } })
    const english = await publishedAgo(1, { language: 'en', fields: { sectionId: section.id, headline: 'Oil & gas' } })
    await db.translation.create({ data: { arabicId: arabic.storyId, englishId: english.storyId } })
    const parts = await read('/sitemap.xml', 'sitemapindex', index)
    for (const { loc } of parts.sitemap) await read(new URL(loc).pathname, 'urlset', urlset)
    const month = await read('/sitemap/2026-11.xml', 'urlset', urlset)
    const own = month.url.find(({ loc }) => loc.includes(`/${arabic.storyId}/`))
    expect(own).toMatchObject({
      lastmod: new Date(NOW.getTime() - 3_600_000).toISOString(),
      'image:image': [{ 'image:loc': `${origin}/media/${mediaId}/1280.jpg` }],
      'xhtml:link': [{ '@_hreflang': 'ar' }, { '@_hreflang': 'en', '@_href': expect.stringContaining(`/en/${section.slug}/${english.storyId}/`) }],
    })
    expect(month.url.find(({ loc }) => loc.includes(`/${english.storyId}/`))?.['xhtml:link']).toEqual(own?.['xhtml:link'])
    await withdraw(english)
    const alone = await read('/sitemap/2026-11.xml', 'urlset', urlset)
    expect(alone.url.map((one) => one['xhtml:link'])).toEqual([undefined])
  })

  it('names both languages of a front where both stand', async () => {
    const [both, one] = [await makeSection('مشترك'), await makeSection('عربي')]
    await publish({ fields: { sectionId: both.id } })
    await publish({ fields: { sectionId: one.id } })
    await publish({ language: 'en', fields: { sectionId: both.id } })
    const { url: fronts } = await read('/sitemap/fronts.xml', 'urlset', urlset)
    const languagesOf = (address: string) => fronts.find(({ loc }) => loc === `${origin}${address}`)?.['xhtml:link']?.map((each) => each['@_href'])
    expect(languagesOf('/')).toEqual([`${origin}/`, `${origin}/en`])
    expect(languagesOf(`/en/${both.slug}`)).toEqual([`${origin}/${both.slug}`, `${origin}/en/${both.slug}`])
    expect(languagesOf(`/${one.slug}`)).toBeUndefined()
  })

  it('is valid before anything is published', async () => {
    await read('/sitemap.xml', 'sitemapindex', index)
    expect((await read('/sitemap/fronts.xml', 'urlset', urlset)).url[0]).toEqual({ loc: `${origin}/` })
  })
})

describe('the news sitemap', () => {
  it('holds the last 48 hours of both editions, newest first', async () => {
    const { id: sectionId } = await makeSection()
    await publishedAgo(49, { fields: { sectionId, headline: 'قديم' } })
    await publishedAgo(47, { fields: { sectionId, headline: 'أمس' } })
    await publishedAgo(1, { language: 'en', fields: { sectionId, headline: 'Now & <then>' } })
    const { url: stories } = await atNow(() => read('/news-sitemap.xml', 'urlset', newsset))
    expect(stories.map((story) => story['news:news'])).toEqual([
      {
        'news:publication': { 'news:name': 'The Trial', 'news:language': 'en' },
        'news:publication_date': new Date(NOW.getTime() - 3_600_000).toISOString(),
        'news:title': 'Now & <then>',
      },
      expect.objectContaining({
        'news:publication': { 'news:name': 'صحيفة التجربة', 'news:language': 'ar' },
        'news:title': 'أمس',
      }),
    ])
    expect((await atNow(() => ask('/news-sitemap.xml'))).tags).toEqual(['sitemap', 'edition'])
  })

  it('is an empty list when there was no news', async () => {
    const { id: sectionId } = await makeSection()
    await publishedAgo(60, { fields: { sectionId } })
    expect((await atNow(() => read('/news-sitemap.xml', 'urlset', newsset))).url).toEqual([])
  })
})

describe('the manifest', () => {
  const icon = z.strictObject({
    src: z.string().regex(/^\/icon-[a-z0-9-]+\.png$/),
    sizes: z.string().regex(/^(\d+)x\1$/),
    type: z.literal('image/png'),
    purpose: z.enum(['any', 'maskable']),
  })
  const manifest = z.strictObject({
    name: z.string().min(1),
    short_name: z.string().min(1).max(30),
    description: z.string().min(1).optional(),
    lang: z.enum(['ar', 'en']),
    dir: z.enum(['rtl', 'ltr']),
    id: z.string().startsWith('/'),
    start_url: z.string().startsWith('/'),
    scope: z.literal('/'),
    display: z.enum(['standalone', 'minimal-ui', 'browser', 'fullscreen']),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
    theme_color: z.string().regex(/^#[0-9a-f]{6}$/),
    icons: z.array(icon).min(3),
  })

  it.each([['/site.webmanifest', 'ar', 'rtl'], ['/en/site.webmanifest', 'en', 'ltr']])('%s holds what phones ask for', async (address, lang, dir) => {
    const { text, response } = await ask(address)
    expect(response.headers.get('content-type')).toMatch(/^application\/manifest\+json/)
    const { icons, ...paper } = manifest.parse(JSON.parse(text))
    expect(paper).toMatchObject({ lang, dir })
    for (const { src, sizes } of icons) {
      const { width, height, format } = await sharp(readFileSync(path.join('public', src))).metadata()
      expect(`${width}x${height} ${format}`).toBe(`${sizes} png`)
    }
    expect(icons.filter(({ purpose }) => purpose === 'any').map(({ sizes }) => sizes)).toEqual(['192x192', '512x512'])
  })

  it('has an icon that phones may cut: full to its corners', async () => {
    const { data, info } = await sharp(readFileSync('public/icon-maskable-512.png')).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    const pixel = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)]
    for (const [x, y] of [[0, 0], [511, 0], [0, 511], [511, 511]] as const) expect(pixel(x, y)).toEqual([0x14, 0x12, 0x0f, 255])
  })
})
