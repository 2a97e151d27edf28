'use client'
import { useFormatter } from 'next-intl'

/** @returns the words for a day of the printed paper, `2026-11-25` */
export function useIssueDay(): (day: string) => string {
  const format = useFormatter()
  return (day) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
      numberingSystem: 'latn',
      calendar: 'gregory',
    })
}
