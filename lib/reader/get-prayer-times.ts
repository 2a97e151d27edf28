import type { Language } from '#lib/content/fields.ts'
import { prayerTimesPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import type { PrayerCity } from '#lib/db/generated/client.ts'
import { now } from '#lib/platform/clock.ts'
import { dayAfter, dayIn, daysOfMonth, monthAfter } from '#lib/i18n/days.ts'
import { nextPrayer, type NextPrayer } from '#lib/prayer-times/next-prayer.ts'
import { daysAround, officialTimes } from '#lib/prayer-times/official-times.ts'
import type { PrayerDay, PrayerMethod } from '#lib/prayer-times/prayers.ts'
import { instantOf } from '#lib/i18n/wall-clock.ts'
import { timesOfDay } from '#lib/prayer-times/times-of-day.ts'

/** `path`: the paper's own city stands at the address that names none. */
type ReaderPrayerCity = { slug: string; name: string; isOwn: boolean; path: string; timeZone: string; method: PrayerMethod }

/** A city's times today. */
export type ReaderPrayerTimes = {
  city: ReaderPrayerCity
  /** All cities of the paper in its order, this one among them. */
  cities: ReaderPrayerCity[]
  today: PrayerDay
  next: NextPrayer | null
  /** When the page stops being true: at the next prayer or midnight there. */
  trueUntil: Date
  /** The present month there, `2026-11`. */
  month: string
}

/** A city's times of a month. */
export type ReaderPrayerMonth = {
  city: ReaderPrayerCity
  month: string
  days: PrayerDay[]
  today: string
  trueUntil: Date
  /** Within the years that the paper shows. */
  earlier: string | null
  later: string | null
}

/** @param slug of a city; null: the paper's own. @returns null where there is none */
export async function getPrayerTimes(language: Language, slug: string | null): Promise<ReaderPrayerTimes | null> {
  const at = now()
  const cities = await readCities()
  const city = slug === null ? (cities.find(({ own }) => own) ?? cities[0]) : cities.find((one) => one.slug === slug)
  if (!city) return null
  const official = officialTimes(await db.prayerDay.findMany({ where: { cityId: city.id, day: daysAround(at) } }))
  const day = dayIn(city.timeZone, at)
  const next = nextPrayer(city, at, official)
  const midnight = midnightAfter(day, city.timeZone)
  return {
    city: presentCity(city, language),
    cities: cities.map((one) => presentCity(one, language)),
    today: timesOfDay(city, day, official(day)),
    next,
    trueUntil: next && next.at < midnight ? next.at : midnight,
    month: day.slice(0, 7),
  }
}

/**
 * @param query.month `2026-11`, of last year, this one or the next by the city's clocks
 * @returns null where there is no such city, or the month is none of those
 */
export async function getPrayerMonth(
  language: Language,
  query: { slug: string; month: string },
): Promise<ReaderPrayerMonth | null> {
  const city = await db.prayerCity.findUnique({ where: { slug: query.slug } })
  if (!city) return null
  const today = dayIn(city.timeZone, now())
  const { month } = query
  if (!isShown(month, today)) return null
  const days = daysOfMonth(month)
  const rows = await db.prayerDay.findMany({ where: { cityId: city.id, day: { gte: utc(days[0]), lte: utc(days.at(-1)) } } })
  const official = officialTimes(rows)
  const [earlier, later] = [monthAfter(month, -1), monthAfter(month, 1)]
  return {
    city: presentCity(city, language),
    month,
    days: days.map((day) => timesOfDay(city, day, official(day))),
    today,
    trueUntil: midnightAfter(today, city.timeZone),
    earlier: isShown(earlier, today) ? earlier : null,
    later: isShown(later, today) ? later : null,
  }
}

/** @returns the cities' pages, for the sitemap */
export async function listPrayerPaths(language: Language): Promise<string[]> {
  const cities = await readCities()
  return cities.map((city) => presentCity(city, language).path)
}

function readCities(): Promise<PrayerCity[]> {
  return db.prayerCity.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], take: 200 })
}

function presentCity(city: PrayerCity, language: Language): ReaderPrayerCity {
  const { slug, timeZone, method, own } = city
  const name = language === 'ar' ? city.nameAr : city.nameEn
  const path = prayerTimesPath(language, own ? undefined : slug)
  return { slug, name, isOwn: own === true, path, timeZone, method }
}

function isShown(month: string, today: string): boolean {
  const year = Number(today.slice(0, 4))
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && Math.abs(Number(month.slice(0, 4)) - year) <= 1
}

function midnightAfter(day: string, timeZone: string): Date {
  return instantOf(`${dayAfter(day)}T00:00`, timeZone)
}

function utc(day = ''): Date {
  return new Date(`${day}T00:00:00Z`)
}
