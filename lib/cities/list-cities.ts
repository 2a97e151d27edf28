import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import { dayIn } from '#lib/i18n/days.ts'
import type { CitySettings } from './schema.ts'

/** `officialToday`: today's six times where the official table has them. */
export type CityRow = CitySettings & { id: number; table: { first: string; last: string; days: number } | null; today: string; officialToday: string[] | null }

/** The cities in their order, each with the span of its official table. */
export async function listCities(): Promise<CityRow[]> {
  const [cities, spans] = await Promise.all([
    db.prayerCity.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    db.prayerDay.groupBy({ by: 'cityId', _min: { day: true }, _max: { day: true }, _count: true }),
  ])
  const tables = new Map(spans.map(({ cityId, _min, _max, _count }) => [cityId, { first: text(_min.day), last: text(_max.day), days: _count }]))
  return Promise.all(
    cities.map(async ({ position: _, own, ...city }) => {
      const today = dayIn(city.timeZone, now())
      const official = await db.prayerDay.findUnique({ where: { cityId_day: { cityId: city.id, day: new Date(`${today}T00:00:00Z`) } } })
      return { ...city, own: own === true, table: tables.get(city.id) ?? null, today, officialToday: official?.times ?? null }
    }),
  )
}

function text(day: Date | null): string {
  return day?.toISOString().slice(0, 10) ?? ''
}
