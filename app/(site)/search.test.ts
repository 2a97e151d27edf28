import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { makeSection } from '#lib/stories/testing/newsroom.ts'
import { makeNewspaper, publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'

let economy: { id: number; slug: string }
let sport: { id: number; slug: string }

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
  economy = await makeSection('اقتصاد')
  sport = await makeSection('رياضة')
  await publish({ fields: { sectionId: economy.id, headline: 'الوزير يفتتح ميناء الصيد', standfirst: 'مشروع للصيادين' } })
  await publish({ fields: { sectionId: sport.id, headline: 'فوز المنتخب', standfirst: 'وحضر المباراة ووزير الرياضة' } })
  await publish({ language: 'en', fields: { sectionId: economy.id, headline: 'Minister opens harbours' } })
})

const search = (query: Record<string, string>, path = '/search') => ask(`${path}?${new URLSearchParams(query)}`)
const titles = (html: string) =>
  [...html.matchAll(/<h2 class="title title-m"><a [^>]*>(.*?)<\/a>/g)].map(([, title = '']) => title.replaceAll(/<\/?mark>/g, ''))

describe('readers search', () => {
  it('by any form of a word; a headline comes before a standfirst, and the word is marked as it is printed', async () => {
    const { text, status } = await search({ q: 'وزير' })
    expect(status).toBe(200)
    expect(titles(text)).toEqual(['الوزير يفتتح ميناء الصيد', 'فوز المنتخب'])
    expect(text).toContain('<mark>الوزير</mark> يفتتح')
    expect(text).toContain('<mark>ووزير</mark>')
  })

  it('in a section', async () => {
    expect(titles((await search({ q: 'وزير', section: sport.slug })).text)).toEqual(['فوز المنتخب'])
  })

  it('in a section and what stands below it', async () => {
    const football = await db.section.create({ data: { slug: 'football-of-search', nameAr: 'كرة القدم', nameEn: 'Football', parentId: sport.id } })
    await publish({ fields: { sectionId: football.id, headline: 'هدف في الوقت القاتل' } })
    expect(titles((await search({ q: 'هدف', section: sport.slug })).text)).toEqual(['هدف في الوقت القاتل'])
    expect((await search({ q: 'هدف', section: economy.slug })).text).toContain('لم نجد ما يطابق «هدف»')
  })

  it('between days of the paper’s calendar', async () => {
    const today = new Date().toISOString().slice(0, 10)
    expect((await search({ q: 'وزير', to: '2020-01-01' })).text).toContain('لم نجد ما يطابق «وزير»')
    expect(titles((await search({ q: 'وزير', from: '2020-01-01', to: `${Number(today.slice(0, 4)) + 1}-01-01` })).text)).toHaveLength(2)
  })

  it('each edition for itself, English by its stems', async () => {
    expect(titles((await search({ q: 'harbour' }, '/en/search')).text)).toEqual(['Minister opens harbours'])
    expect((await search({ q: 'harbour' })).text).not.toContain('Minister opens')
  })

  it('and a wrong day is said, with all that was typed still there', async () => {
    const { text } = await search({ q: 'وزير', from: '2026-02-31' })
    expect(text).toContain('value="2026-02-31"')
    expect(text).toContain('aria-invalid="true"')
    expect(titles(text)).toHaveLength(2)
  })

  it('and are asked whether they meant a word that the paper has printed', async () => {
    const { text } = await search({ q: 'مينااء' })
    expect(text).toMatch(/<a href="\/search\?q=[^"]+">ميناء<\/a>/)
  })

  it('and hostile questions stay words', async () => {
    const { text, status } = await search({ q: `"><script>alert(1)</script>' & ! :*` })
    expect(status).toBe(200)
    expect(text).not.toContain('<script>alert')
  })

  it('and no result is kept by a cache or by a machine', async () => {
    const { response, text } = await search({ q: 'وزير' })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(text).toContain('<meta name="robots" content="noindex"/>')
  })

  it('and find nothing of what was taken from them', async () => {
    const story = await publish({ fields: { sectionId: economy.id, headline: 'زرافة في المدينة' } })
    expect(titles((await search({ q: 'زرافة' })).text)).toEqual(['زرافة في المدينة'])
    await withdraw(story)
    expect((await search({ q: 'زرافة' })).text).not.toContain('زرافة في المدينة')
  })
})
