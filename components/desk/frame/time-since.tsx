'use client'
import { useFormatter, useNow } from 'next-intl'

const DAY = 86_400_000

/** «since» in words for a week, a date after that; the whole moment in the title. */
export function TimeSince({ at, className }: { at: string; className?: string }) {
  const format = useFormatter()
  const now = useNow({ updateInterval: 60_000 })
  const date = new Date(at)
  const old = now.getTime() - date.getTime() > 7 * DAY
  const later = date.getTime() - now.getTime() > 0 && date.getTime() - now.getTime() < 5_000
  return (
    <time dateTime={at} title={format.dateTime(date, 'full')} className={className} suppressHydrationWarning>
      {old ? format.dateTime(date, 'day') : format.relativeTime(later ? now : date, { now, style: 'short', numberingSystem: 'latn' })}
    </time>
  )
}
