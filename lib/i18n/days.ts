import { wallTimeOf } from './wall-clock.ts'

// Days of a calendar are written `2026-11-27`; they have no zone until a place is named.

/** @returns the day that it is in a time zone */
export function dayIn(timeZone: string, at: Date): string {
  return wallTimeOf(at, timeZone).slice(0, 10)
}

export function dayAfter(day: string, days = 1): string {
  return new Date(utc(day) + days * 86_400_000).toISOString().slice(0, 10)
}

export function isFriday(day: string): boolean {
  return new Date(utc(day)).getUTCDay() === 5
}

/** @param month `2026-11` @returns its days */
export function daysOfMonth(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length: count }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`)
}

/** @param month `2026-11` @param by months, negative for earlier ones */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7)
}

/** Whether it is a day of the calendar, `2026-02-30` being none, and of a year that a newspaper may speak of. */
export function isDay(text: string): boolean {
  return /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text) && new Date(utc(text)).toJSON()?.slice(0, 10) === text
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
