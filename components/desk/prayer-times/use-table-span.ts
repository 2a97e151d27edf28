'use client'
import { useFormatter, useTranslations } from 'next-intl'

/** @returns the words for the days that an official table has */
export function useTableSpan(): (table: { first: string; last: string; days: number }) => string {
  const t = useTranslations('prayerTimes')
  const format = useFormatter()
  // Digits with hyphens would turn around between Arabic words.
  const day = (text: string) => format.dateTime(new Date(`${text}T12:00:00Z`), 'day', { timeZone: 'UTC' })
  return ({ first, last, days }) => t('tableDays', { count: days, first: day(first), last: day(last) })
}
