import type { ReaderEdition } from '#lib/reader/types.ts'
import type { DatePlace } from './format-date.ts'

// The day of a printed paper is a word on its front, no moment: noon UTC, told in UTC, is that day everywhere.

/** @param day `2026-11-25` @returns an instant that `issuePlace` tells as that day */
export function dayAt(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

export function issuePlace({ language, hijriOffset }: ReaderEdition): DatePlace {
  return { language, hijriOffset, timeZone: 'UTC' }
}

/** One square of a calendar; null before the first day of a month and after its last. */
export type CalendarDay = { day: string; number: number } | null

/** @param month `2026-11` @returns its weeks, each of seven days from Sunday on, as the names of the days count in Arabic */
export function weeksOf(month: string): CalendarDay[][] {
  const first = dayAt(`${month}-01`)
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const days = Array.from({ length }, (_, i) => ({ day: `${month}-${String(i + 1).padStart(2, '0')}`, number: i + 1 }))
  const squares: CalendarDay[] = [...Array<null>(first.getUTCDay()).fill(null), ...days]
  while (squares.length % 7 > 0) squares.push(null)
  return Array.from({ length: squares.length / 7 }, (_, week) => squares.slice(week * 7, week * 7 + 7))
}
