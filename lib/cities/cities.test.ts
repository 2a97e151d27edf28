import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { makePerson } from '#lib/media/testing/people.ts'
import { changeCity } from './change-city.ts'
import { createCity } from './create-city.ts'
import { exportTable } from './export-table.ts'
import { keepTable } from './keep-table.ts'
import { listCities } from './list-cities.ts'
import { previewTable } from './preview-table.ts'
import { removeCity } from './remove-city.ts'
import { removeTable } from './remove-table.ts'
import { reorderCities } from './reorder-cities.ts'
import { citySettings, type CitySettings } from './schema.ts'

const LINE = '2026-11-25,05:24,06:42,12:12,15:16,17:37,18:54'

beforeEach(async () => {
  await db.prayerCity.deleteMany()
})

describe('the cities', () => {
  it('the first one is the paper’s own; there is one at any time', async () => {
    const admin = await makePerson(['admin'])
    const first = await createCity(admin, city('first'))
    const second = await createCity(admin, city('second'))
    expect(await own()).toEqual(['first'])
    await changeCity(admin, { ...city('second'), own: true, cityId: second.id })
    expect(await own()).toEqual(['second'])
    // Nobody takes the last one away.
    await changeCity(admin, { ...city('second'), own: false, cityId: second.id })
    expect(await own()).toEqual(['second'])
    await removeCity(admin, { cityId: second.id })
    expect(await own()).toEqual(['first'])
    await removeCity(admin, { cityId: first.id })
    expect(await listCities()).toEqual([])
  })

  it('stand in the order that they are put in; one that is not named comes last', async () => {
    const admin = await makePerson(['admin'])
    const made = []
    for (const slug of ['a', 'b', 'c']) made.push(await createCity(admin, city(slug)))
    const [a, b, c] = made.map(({ id }) => id)
    await reorderCities(admin, { cityIds: [c ?? 0, a ?? 0] })
    expect((await listCities()).map(({ id }) => id)).toEqual([c, a, b])
  })

  it('have addresses of their own', async () => {
    const admin = await makePerson(['admin'])
    const { id } = await createCity(admin, city('a'))
    await createCity(admin, city('b'))
    await expect(createCity(admin, city('a'))).rejects.toMatchObject({ code: 'already_exists', details: { fields: { slug: 'taken' } } })
    await expect(changeCity(admin, { ...city('b'), cityId: id })).rejects.toMatchObject({ code: 'already_exists' })
    await expect(changeCity(admin, { ...city('c'), cityId: 999_999 })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('every change is on record and reaches the readers', async () => {
    const admin = await makePerson(['admin'])
    await db.cacheInvalidation.deleteMany()
    const { id } = await createCity(admin, city('a'))
    const event = await db.auditEvent.findFirstOrThrow({ where: { subjectType: 'prayer_city', subjectId: String(id) } })
    expect(event).toMatchObject({ action: 'prayer_city.create', actorId: admin.id })
    expect((await db.cacheInvalidation.findMany()).map(({ tag }) => tag)).toEqual(['edition', 'sitemap'])
  })

  it.each([
    ['a latitude that is none', { latitude: 91 }],
    ['no number', { longitude: NaN }],
    ['a zone that is none', { timeZone: 'Asia/Nowhere' }],
    ['five corrections', { corrections: [0, 0, 0, 0, 0] }],
    ['half a minute', { corrections: [0.5, 0, 0, 0, 0, 0] }],
    ['a Friday at night', { fridayTime: '23:00' }],
    ['capitals in the address', { slug: 'Dubai' }],
  ])('are refused with %s', (_, change) => {
    expect(citySettings.safeParse({ ...city('a'), ...change }).success).toBe(false)
  })
})

describe('the official table', () => {
  it('is kept whole in the place of the one before, comes back as it was, and goes', async () => {
    const chief = await makePerson(['managing_editor'])
    const { id: cityId } = await createCity(chief, city('a'))
    await keepTable(chief, { cityId, text: `${LINE}\n${LINE.replace('25', '26')}` })
    await keepTable(chief, { cityId, text: LINE.replace('25', '28') })
    const [row] = await listCities()
    expect(row?.table).toEqual({ first: '2026-11-28', last: '2026-11-28', days: 1 })
    const file = await exportTable(chief, { cityId })
    expect(file.name).toBe('prayer-times-a.csv')
    expect(previewTable(chief, file)).toEqual({ ok: true, days: [{ day: '2026-11-28', times: LINE.split(',').slice(1) }] })
    await removeTable(chief, { cityId })
    expect((await listCities())[0]?.table).toBeNull()
    await expect(removeTable(chief, { cityId })).rejects.toMatchObject({ code: 'not_found' })
    await expect(exportTable(chief, { cityId })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('with one wrong line changes nothing', async () => {
    const chief = await makePerson(['managing_editor'])
    const { id: cityId } = await createCity(chief, city('a'))
    await keepTable(chief, { cityId, text: LINE })
    const problems = [{ line: 2, problem: 'day', found: 'x' }]
    await expect(keepTable(chief, { cityId, text: `${LINE}\n${LINE.replace('2026-11-25', 'x')}` })).rejects.toMatchObject({
      code: 'invalid_input',
      details: { problems },
    })
    expect((await listCities())[0]?.table?.days).toBe(1)
  })
})

async function own(): Promise<string[]> {
  return (await listCities()).filter((row) => row.own).map(({ slug }) => slug)
}

function city(slug: string): CitySettings {
  return {
    slug,
    nameAr: 'مدينة',
    nameEn: 'City',
    latitude: 24.4539,
    longitude: 54.3773,
    timeZone: 'Asia/Dubai',
    method: 'Dubai',
    madhab: 'shafi',
    corrections: [0, 0, 0, 0, 0, 0],
    fridayTime: null,
    own: false,
  }
}
