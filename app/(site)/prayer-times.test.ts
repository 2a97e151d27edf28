import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { forgetPassedMasthead } from '#lib/jobs/forget-passed-masthead.ts'
import { setClock } from '#lib/platform/clock.ts'
import { makeNewspaper, publish } from '#lib/stories/testing/newspaper.ts'
import { makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'

// In Abu Dhabi on 25 November 2026, a Wednesday: 05:24 06:42 12:12 15:16 17:37 18:54.
const rules = { timeZone: 'Asia/Dubai', method: 'Dubai', fridayTime: '12:45' } as const
const HOUR = 3600

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
  await publish({ fields: { sectionId: (await makeSection()).id, headline: 'خبر' } })
})

let restore = (): void => undefined
beforeEach(async () => {
  await db.prayerCity.deleteMany()
  await db.prayerCity.createMany({
    data: [
      { ...rules, slug: 'abu-dhabi', nameAr: 'أبوظبي', nameEn: 'Abu Dhabi', latitude: 24.4539, longitude: 54.3773, own: true },
      { slug: 'cairo', nameAr: 'القاهرة', nameEn: 'Cairo', latitude: 30.0444, longitude: 31.2357, timeZone: 'Africa/Cairo', method: 'Egyptian', position: 1 },
    ],
  })
  at('2026-11-25T14:00:00+04:00')
})
afterEach(() => restore())

describe('the times of today', () => {
  it('of the paper’s own city, the next prayer marked', async () => {
    const { status, text } = await ask('/prayer-times')
    expect(status).toBe(200)
    expect(text).toContain('<h1>مواقيت الصلاة في أبوظبي</h1>')
    expect(text).toContain('15 جمادى الآخرة 1448 هـ')
    expect(rowsOf(text)).toEqual(['الفجر 05:24', 'الشروق 06:42', 'الظهر 12:12', 'العصر 15:16 ←', 'المغرب 17:37', 'العشاء 18:54'])
    expect(text).toContain('الإمارات (دبي)')
    expect(text).toMatch(/<link rel="canonical" href="[^"]*\/prayer-times"/)
    expect(text).toMatch(/<link rel="alternate" hrefLang="en" href="[^"]*\/en\/prayer-times"/)
    expect(text).toContain('الفجر 05:24، الشروق 06:42')
  })

  it('of another, by its own clocks and method, in English', async () => {
    const { text } = await ask('/en/prayer-times/cairo')
    expect(text).toContain('<h1>Prayer times in Cairo</h1>')
    expect(rowsOf(text)).toEqual(['Fajr 04:57', 'Sunrise 06:28', 'Dhuhr 11:43', 'Asr 14:36 ←', 'Maghrib 16:55', 'Isha 18:17'])
    expect(text).toContain('href="/prayer-times/cairo"')
  })

  it('of the own city by its name says which address is meant', async () => {
    const { text } = await ask('/prayer-times/abu-dhabi')
    expect(text).toMatch(/<link rel="canonical" href="[^"]*\/prayer-times"/)
  })

  it('on a Friday, with the Friday prayer', async () => {
    at('2026-11-27T10:00:00+04:00')
    const { text } = await ask('/prayer-times')
    expect(rowsOf(text)[2]).toBe('الجمعة 12:45 ←')
  })

  it('after the night’s prayer, tomorrow’s first', async () => {
    at('2026-11-25T20:00:00+04:00')
    const { text } = await ask('/prayer-times')
    expect(text).toContain('الفجر غداً')
    expect(rowsOf(text).some((row) => row.endsWith('←'))).toBe(false)
  })

  it('from the official table on the days that it has', async () => {
    const { id } = await db.prayerCity.findFirstOrThrow({ where: { own: true } })
    await db.prayerDay.create({ data: { cityId: id, day: new Date('2026-11-25'), times: ['05:20', '06:40', '12:10', '15:10', '17:30', '18:50'] } })
    const { text } = await ask('/prayer-times')
    expect(rowsOf(text)[3]).toBe('العصر 15:10 ←')
    expect(text).toContain('وفق الجدول الرسمي')
    const month = await ask('/prayer-times/abu-dhabi/2026-11')
    expect(month.text).toContain('الأيام المعلّمة بـ*')
    expect(month.text).toMatch(/الأربعاء<\/span>\*<\/th>/)
  })

  it('is 404 for a city that the paper does not give, and where it gives none', async () => {
    expect((await ask('/prayer-times/nowhere')).status).toBe(404)
    expect((await ask('/prayer-times/%E0%A4%A')).status).toBe(404)
    await db.prayerCity.deleteMany()
    expect((await ask('/prayer-times')).status).toBe(404)
    expect((await ask('/')).text).not.toContain('prayer-times')
  })
})

describe('a month', () => {
  it('has all of its days, today marked', async () => {
    const { status, text } = await ask('/prayer-times/abu-dhabi/2026-11')
    expect(status).toBe(200)
    expect(text.match(/<th scope="row"/g)).toHaveLength(30)
    expect(text).toMatch(/aria-current="date"><th scope="row"><time dateTime="2026-11-25"/)
    expect(text).toContain('href="/prayer-times/abu-dhabi/2026-12"')
  })

  it.each(['2026-13', '2026-1', '2024-12', '2028-01', 'november'])('is none: %s', async (month) => {
    expect((await ask(`/prayer-times/abu-dhabi/${month}`)).status).toBe(404)
  })

  it('ends where the paper’s years end', async () => {
    const { text } = await ask('/prayer-times/abu-dhabi/2027-12')
    expect(text).toContain('/2027-11"')
    expect(text).not.toContain('/2028-01')
  })
})

describe('no page names a prayer that has begun', () => {
  it('a page of times is kept no longer than until then', async () => {
    at('2026-11-25T15:00:00+04:00')
    expect(await keepingOf('/prayer-times')).toEqual({ maxAge: 16 * 60, staleWhileRevalidate: 0 })
    at('2026-11-25T13:30:00+04:00')
    expect(await keepingOf('/prayer-times')).toEqual({ maxAge: HOUR, staleWhileRevalidate: 46 * 60 })
    at('2026-11-25T23:50:00+04:00')
    expect(await keepingOf('/prayer-times')).toEqual({ maxAge: 600, staleWhileRevalidate: 0 })
    expect(await keepingOf('/prayer-times/abu-dhabi/2026-11')).toEqual({ maxAge: 600, staleWhileRevalidate: 0 })
  })

  it('stands in the masthead of every page', async () => {
    for (const address of ['/', '/no/such/page/at-all']) expect((await ask(address)).text).toContain('<a href="/prayer-times">العصر <b>15:16</b></a>')
    expect((await ask('/en/prayer-times')).text).toContain('<a href="/en/prayer-times">Asr <b>15:16</b></a>')
    at('2026-11-25T15:16:00+04:00')
    expect((await ask('/')).text).toContain('<a href="/prayer-times">المغرب <b>17:37</b></a>')
  })

  it('all pages are forgotten once when it begins, and once when a day does', async () => {
    await db.cacheInvalidation.deleteMany()
    // The log is dated by the database's own clock, so the paper's day is put around the present.
    restore()
    restore = () => undefined
    expect(await forgetPassedMasthead()).toBe(true)
    expect(await forgetPassedMasthead()).toBe(false)
    const tags = await db.cacheInvalidation.findMany({ select: { tag: true } })
    expect(tags).toEqual([{ tag: 'edition' }])
    await db.$executeRaw`UPDATE cache_invalidation SET at = at - interval '1 day'`
    expect(await forgetPassedMasthead()).toBe(true)
    await db.prayerCity.deleteMany()
    expect(await forgetPassedMasthead()).toBe(false)
    await db.$executeRaw`UPDATE cache_invalidation SET at = at - interval '1 day'`
    expect(await forgetPassedMasthead()).toBe(true)
  })
})

function at(moment: string): void {
  restore()
  restore = setClock(() => new Date(moment))
}

/** `العصر 15:16 ←`: the arrow where it is marked as the next. */
function rowsOf(html: string): string[] {
  const rows = html.matchAll(/<tr([^>]*)><th scope="row">([^<]+)<\/th><td><time[^>]*>([^<]+)</g)
  return [...rows].map(([, attributes = '', name = '', time = '']) => `${name} ${time}${attributes.includes('aria-current') ? ' ←' : ''}`)
}

async function keepingOf(address: string): Promise<{ maxAge: number; staleWhileRevalidate: number }> {
  const header = (await ask(address)).response.headers.get('surrogate-control') ?? ''
  const [, maxAge, staleWhileRevalidate] = /max-age=(\d+), stale-while-revalidate=(\d+)/.exec(header) ?? []
  return { maxAge: Number(maxAge), staleWhileRevalidate: Number(staleWhileRevalidate) }
}
