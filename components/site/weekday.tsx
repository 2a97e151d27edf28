import type { ReactNode } from 'react'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { calendarDay } from '#lib/site/calendar.ts'
import { formatWeekday } from '#lib/site/format-date.ts'

/** The head of a calendar's column, named by one of its days. */
export function Weekday({ day, edition }: { day: string; edition: ReaderEdition }): ReactNode {
  const { at, place } = calendarDay(day, edition)
  return <th scope="col">{formatWeekday(at, place)}</th>
}
