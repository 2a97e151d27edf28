import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { daysOfMonth } from '#lib/i18n/days.ts'
import { formatDay, formatHijriParts, type DatePlace } from './format-date.ts'

/** Whether it is a month as the archive's addresses name it: `2026-11`. */
export function isMonth(text: string): boolean {
  return /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(text)
}

/** @returns a day of the calendar as the date formats take it: the same day wherever the paper is made. */
export function calendarDay(day: string, place: DatePlace): { at: Date; place: DatePlace } {
  return { at: new Date(`${day}T12:00:00Z`), place: { ...place, timeZone: 'UTC' } }
}

/** @returns `الأربعاء 25 نوفمبر 2026` for `2026-11-25` */
export function formatCalendarDay(day: string, edition: DatePlace): string {
  const { at, place } = calendarDay(day, edition)
  return formatDay(at, place)
}

/** @param month `2026-11` @returns the Hijri months that it touches: `جمادى الأولى – جمادى الآخرة 1448 هـ` */
export function formatHijriMonths(month: string, edition: DatePlace): string {
  const days = daysOfMonth(month)
  const [first, last] = [days[0], days.at(-1)].map((day = '') => {
    const { at, place } = calendarDay(day, edition)
    return formatHijriParts(at, place)
  })
  if (!first || !last) return ''
  if (first.month === last.month) return `${first.month} ${first.year}`
  const start = first.year === last.year ? first.month : `${first.month} ${first.year}`
  return `${start} – ${last.month} ${last.year}`
}

/** A week's days begin on Monday, the first working day in the Emirates as in Europe. */
const FIRST_WEEKDAY = 1

/** @returns the days of a month in rows of seven; null before its first and after its last. */
export function weeksOf(month: string): (string | null)[][] {
  const before = (new Date(`${month}-01T12:00:00Z`).getUTCDay() - FIRST_WEEKDAY + 7) % 7
  const squares: (string | null)[] = [...Array<null>(before).fill(null), ...daysOfMonth(month)]
  while (squares.length % 7 > 0) squares.push(null)
  return Array.from({ length: squares.length / 7 }, (_, week) => squares.slice(week * 7, week * 7 + 7))
}

/**
 * The tags of the archive's page of a day, or of the month that begins with it. Stories are tagged by months of
 * UTC, and a zone's days and months begin up to 14 hours before and after.
 */
export function archiveTags(day: string, language: Language): string[] {
  const noon = Date.parse(`${day}T12:00:00Z`)
  const months = [-1, 0, 1].map((days) => new Date(noon + days * 86_400_000).toISOString().slice(0, 7))
  return [...new Set(months)].map((month) => cacheTag.archive(month, language))
}
