import type { ReaderPrayerMonth, ReaderPrayerTimes } from '#lib/reader/get-prayer-times.ts'
import { prayerTimesPath } from '#lib/content/paths.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { formatDay, formatMonth } from './format-date.ts'
import { plainMetadata, type PageMetadata } from './metadata.ts'
import { siteWords } from './words.ts'

/** Today's times stand in the description, which is what most people ask a search engine for. */
export function prayerTimesMetadata({ city, today }: ReaderPrayerTimes, edition: ReaderEdition): PageMetadata {
  const t = siteWords(edition.language)
  const listed = today.moments.map(({ prayer, time }) => {
    const name = today.isFriday && prayer === 'dhuhr' ? t('prayers.friday') : t(`prayers.${prayer}`)
    return `${name} ${time}`
  })
  const day = formatDay(`${today.day}T12:00:00Z`, { ...edition, timeZone: 'UTC' })
  return plainMetadata(edition, {
    title: t('prayerTimesIn', { city: city.name }),
    description: `${day}: ${listed.join(t('nameSeparator'))}`,
    pathOf: (language) => prayerTimesPath(language, city.isOwn ? undefined : city.slug),
  })
}

export function prayerMonthMetadata({ city, month }: ReaderPrayerMonth, edition: ReaderEdition): PageMetadata {
  const name = formatMonth(`${month}-15T12:00:00Z`, edition)
  const title = siteWords(edition.language)('prayerTimesOfMonth', { city: city.name, month: name })
  return plainMetadata(edition, { title, description: title, pathOf: (language) => prayerTimesPath(language, city.slug, month) })
}
