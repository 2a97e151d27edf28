import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '#app/(site)/testing/ask.ts'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { setClock } from '#lib/platform/clock.ts'
import { makeNewspaper, makePhoto, publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

let made = 0

function makeTag() {
  const name = `وسم-${(made += 1)}`
  return db.tag.create({ data: { language: 'ar', name, key: name, slug: name } })
}

function jsonLd(html: string): Record<string, unknown>[] {
  const found = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)
  return [...found].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>)
}

function steps(html: string): string[] {
  const trail = jsonLd(html).find((data) => data['@type'] === 'BreadcrumbList') as { itemListElement: { name: string }[] } | undefined
  return (trail?.itemListElement ?? []).map(({ name }) => name)
}

const feedsOf = (html: string) => [...html.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)"/g)].map(([, , href]) => href)

describe('a tag’s page', () => {
  it('is there from the first story on, tagged with it, and gone with the last', async () => {
    const [section, tag] = [await makeSection(), await makeTag()]
    const path = `/tag/${encodeURIComponent(tag.slug)}`
    const before = await ask(path)
    expect(before.status).toBe(404)
    expect(before.tags).toContain('home:ar')
    const story = await publish({ fields: { sectionId: section.id, tagIds: [tag.id], headline: 'خبر تحت وسم' } })
    const { status, text, tags } = await ask(path)
    expect(status).toBe(200)
    expect(tags).toEqual(expect.arrayContaining([`tag:${tag.id}:ar`, `story:${story.storyId}`, 'edition']))
    expect(text).toContain(`<h1 class="section-name">${tag.name}</h1>`)
    expect(text).toContain('خبر تحت وسم')
    const address = new URL(path, env().MANSHET_URL).href
    expect(text).toContain(`<link rel="canonical" href="${address}"/>`)
    expect(feedsOf(text)).toEqual(expect.arrayContaining([`${address}/feed.xml`, `${address}/feed.json`]))
    await withdraw(story)
    expect((await ask(path)).status).toBe(404)
  })

  it('asks not to be named while it holds fewer than three stories', async () => {
    const [section, tag] = [await makeSection(), await makeTag()]
    const page = () => ask(`/tag/${encodeURIComponent(tag.slug)}`)
    const one = () => publish({ fields: { sectionId: section.id, tagIds: [tag.id] } })
    await one()
    await one()
    expect((await page()).text).toContain('<meta name="robots" content="noindex"/>')
    await one()
    expect((await page()).text).not.toContain('noindex')
  })

  it.each(['/tag/%E0%A4%A', '/tag/%', '/en/tag/none', '/author/none', '/tag/x?before=y'])('%s is not found', async (address) => {
    expect((await ask(address)).status).toBe(404)
  })
})

describe('an author’s page', () => {
  it('shows face, life and pages elsewhere, and says so to machines', async () => {
    const [section, portraitId] = [await makeSection(), await makePhoto()]
    const slug = randomUUID()
    const links = ['https://www.social.example/@writer']
    const { id } = await db.author.create({
      data: { slug, nameAr: 'ليلى <الكاتبة>', nameEn: 'Layla', titleAr: 'مراسلة', bioAr: 'فقرة أولى\n\nفقرة ثانية', portraitId, links },
    })
    await publish({ fields: { sectionId: section.id, bylines: [{ authorId: id }], headline: 'خبر بتوقيعها' } })
    const { text, tags } = await ask(`/author/${slug}`)
    expect(tags).toEqual(expect.arrayContaining([`author:${id}:ar`, `author:${id}:en`, `media:${portraitId}`, 'edition']))
    expect(text).toContain('ليلى &lt;الكاتبة&gt;')
    expect(text).toContain('<p>فقرة أولى</p><p>فقرة ثانية</p>')
    expect(text).toContain('<a href="https://www.social.example/@writer" rel="me noopener" dir="ltr">social.example</a>')
    expect(text).toContain(`/media/${portraitId}/320.webp 320w`)
    expect(text).toContain('خبر بتوقيعها')
    const [profile, trail] = jsonLd(text)
    expect(profile).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', name: 'ليلى <الكاتبة>', jobTitle: 'مراسلة', sameAs: links, image: `${env().MANSHET_URL}/media/${portraitId}/1280.jpg` },
    })
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList', itemListElement: [{ position: 1 }, { position: 2, item: `${env().MANSHET_URL}/author/${slug}` }] })
  })

  it('names its other edition where something of theirs is live there', async () => {
    const section = await makeSection()
    const slug = randomUUID()
    const { id } = await db.author.create({ data: { slug, nameAr: 'ليلى', nameEn: 'Layla' } })
    const fields = { sectionId: section.id, bylines: [{ authorId: id }] }
    await publish({ fields })
    expect((await ask(`/author/${slug}`)).text).not.toContain(`/en/author/${slug}`)
    await publish({ language: 'en', fields })
    expect((await ask(`/author/${slug}`)).text).toContain(`hrefLang="en" href="${env().MANSHET_URL}/en/author/${slug}"`)
    expect((await ask(`/en/author/${slug}`)).text).toContain(`href="/author/${slug}"`)
  })
})

describe('a sub-section', () => {
  it('stands at its own address, and says below which section', async () => {
    const [parent, child] = [await makeSection('رياضة'), await makeSection('كرة القدم')]
    await db.section.update({ where: { id: child.id }, data: { parentId: parent.id } })
    const { storyId } = await publish({ fields: { sectionId: child.id } })
    const own = await ask(`/${child.slug}`)
    expect(own.text).toMatch(new RegExp(`<nav class="crumbs"[^>]*><ol><li><a href="/${parent.slug}">رياضة</a>`))
    expect(own.text).toContain(`<a href="/${parent.slug}" aria-current="true">رياضة</a>`)
    expect(steps(own.text)).toEqual(['الرئيسية', 'رياضة', 'كرة القدم'])
    const front = await ask(`/${parent.slug}`)
    expect(front.text).toContain(`<li><a href="/${child.slug}">كرة القدم</a></li>`)
    expect(front.tags).toContain(`story:${storyId}`)
    const card = new RegExp(`href="(/${child.slug}/${storyId}/[^"]+)"`).exec(front.text)?.[1] ?? ''
    expect(steps((await ask(card)).text).slice(0, 3)).toEqual(['الرئيسية', 'رياضة', 'كرة القدم'])
  })
})

describe('the latest and the archive', () => {
  it('show what was published by day, in both calendars', async () => {
    const section = await makeSection('اقتصاد')
    const restore = setClock(() => new Date('2024-11-27T08:15:00Z'))
    await publish({ fields: { sectionId: section.id, headline: 'خبر من نوفمبر' } })
    restore()
    const day = await ask('/archive/2024/11/27')
    expect(day.tags).toEqual(expect.arrayContaining(['archive:2024-11:ar', 'edition']))
    expect(day.text).toContain('<h1 class="section-name"><time dateTime="2024-11-27">الأربعاء 27 نوفمبر 2024</time></h1>')
    expect(day.text).toContain('25 جمادى الأولى 1446 هـ')
    expect(day.text).toContain('>12:15</time>')
    expect(day.text).toContain('خبر من نوفمبر')
    const month = await ask('/archive/2024/11')
    expect(month.text).toContain('<a href="/archive/2024/11/27" aria-label="الأربعاء 27 نوفمبر 2024"><b>27</b> <small>25</small></a>')
    expect(month.text).toContain('<span><b>28</b> <small>26</small></span>')
    expect(month.text).toContain('ربيع الآخر – جمادى الأولى 1446 هـ')
    expect((await ask('/archive')).text).toContain('<a href="/archive/2024/11">نوفمبر</a>')
    const latest = await ask('/latest')
    expect(latest.tags).toContain('home:ar')
    expect(latest.text).toMatch(/<h2 id="d2024-11-27"><time dateTime="2024-11-27">الأربعاء 27 نوفمبر 2024<\/time><\/h2>/)
  })

  it.each(['/archive/2024/13', '/archive/2024/11/31', '/archive/2024/11/26', '/archive/1950/01', '/archive/x', '/archive/2024/11/27?before=x', '/latest?before=x'])(
    '%s is not found',
    async (address) => {
      expect((await ask(address)).status).toBe(404)
    },
  )

  it('has a place for a year, not a page', async () => {
    const { status, response } = await ask('/en/archive/2024')
    expect(status).toBe(301)
    expect(response.headers.get('location')).toBe('/en/archive#y2024')
  })
})
