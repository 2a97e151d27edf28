import { dayAfter, dayIn } from '#lib/i18n/days.ts'
import type { PrayerDay, PrayerMoment, PrayerPlace } from './prayers.ts'
import { timesOfDay } from './times-of-day.ts'

/** @returns the official times of a day, where the table has it */
export type OfficialTimes = (day: string) => readonly string[] | undefined

export type NextPrayer = PrayerMoment & Pick<PrayerDay, 'day' | 'isFriday'>

/** The first prayer after a moment; sunrise is none. At the very minute of a prayer the next one is meant. */
export function nextPrayer(place: PrayerPlace, at: Date, official: OfficialTimes): NextPrayer | null {
  return around(place, at, official).find((moment) => moment.at > at) ?? null
}

/** The last prayer that began, at or before a moment. */
export function lastPrayer(place: PrayerPlace, at: Date, official: OfficialTimes): NextPrayer | null {
  return around(place, at, official).findLast((moment) => moment.at <= at) ?? null
}

/** Of the day before too, whose night prayer may come after midnight. */
function around(place: PrayerPlace, at: Date, official: OfficialTimes): NextPrayer[] {
  const today = dayIn(place.timeZone, at)
  const days = [dayAfter(today, -1), today, dayAfter(today)].map((day) => timesOfDay(place, day, official(day)))
  const all = days.flatMap(({ day, isFriday, moments }) => moments.map((moment) => ({ ...moment, day, isFriday })))
  return all.filter(({ prayer }) => prayer !== 'sunrise').toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
