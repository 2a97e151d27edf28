import type { OfficialTimes } from './next-prayer.ts'

/** Which days may matter at a moment anywhere on earth: those of yesterday, today and tomorrow. */
export function daysAround(at: Date): { gte: Date; lte: Date } {
  const day = Date.parse(`${at.toISOString().slice(0, 10)}T00:00:00Z`)
  return { gte: new Date(day - 2 * 86_400_000), lte: new Date(day + 2 * 86_400_000) }
}

/** @param days rows of an official table, each day at midnight UTC, as the database gives it */
export function officialTimes(days: readonly { day: Date; times: string[] }[]): OfficialTimes {
  const byDay = new Map(days.map(({ day, times }) => [day.toISOString().slice(0, 10), times]))
  return (day) => byDay.get(day)
}
