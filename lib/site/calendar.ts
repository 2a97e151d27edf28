import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import type { DatePlace } from './format-date.ts'

/** Whether it is a month as the archive's addresses name it: `2026-11`. */
export function isMonth(text: string): boolean {
  return /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(text)
}

/** Whether it is a day of the calendar: `2026-11-25`, and not `2026-11-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !isMonth(text.slice(0, 7))) return false
  return new Date(`${text}T12:00:00Z`).toISOString().startsWith(text)
}

/** @returns a day of the calendar as the date formats take it: the same day wherever the paper is made. */
export function calendarDay(day: string, place: DatePlace): { at: Date; place: DatePlace } {
  return { at: new Date(`${day}T12:00:00Z`), place: { ...place, timeZone: 'UTC' } }
}

/** A week's days begin on Monday, the first working day in the Emirates as in Europe. */
const FIRST_WEEKDAY = 1

/** @returns the days of a month in rows of seven; null before its first and after its last. */
export function weeksOf(month: string): (string | null)[][] {
  const first = new Date(`${month}-01T12:00:00Z`)
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const before = (first.getUTCDay() - FIRST_WEEKDAY + 7) % 7
  const weeks = Math.ceil((before + length) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const day = week * 7 + weekday - before + 1
      return day < 1 || day > length ? null : `${month}-${String(day).padStart(2, '0')}`
    }),
  )
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
