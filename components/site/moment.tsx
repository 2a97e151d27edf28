import type { ReactNode } from 'react'
import { formatDateTime, formatDayMonth, formatTime, isoDay, type DatePlace } from '#lib/site/format-date.ts'

type MomentProps = { at: string; place: DatePlace }

/** An instant in full: `11 يناير 2022 00:47`. */
export function Moment({ at, place }: MomentProps): ReactNode {
  return <time dateTime={at}>{formatDateTime(at, place)}</time>
}

/** An instant as a list shows it: the hour while it is today's, else the day. */
export function ShortMoment({ at, place, today }: MomentProps & { today: Date }): ReactNode {
  const isToday = isoDay(at, place) === isoDay(today, place)
  return <time dateTime={at}>{isToday ? formatTime(at, place) : formatDayMonth(at, place)}</time>
}
