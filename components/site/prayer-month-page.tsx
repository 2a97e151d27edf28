import type { ReactNode } from 'react'
import { prayerTimesPath } from '#lib/content/paths.ts'
import { PRAYERS, type PrayerDay } from '#lib/prayer-times/prayers.ts'
import type { ReaderPrayerMonth } from '#lib/reader/get-prayer-times.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { formatHijriDay, formatMonth, formatWeekday } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import { PrayerNotes } from './prayer-times-page.tsx'

export type PrayerMonthPageProps = { edition: ReaderEdition; times: ReaderPrayerMonth }

/** A city's prayer times of a month: on paper, one sheet. */
export function PrayerMonthPage({ edition, times }: PrayerMonthPageProps): ReactNode {
  const t = siteWords(edition.language)
  const { city, days } = times
  const tabled = days.filter(({ isOfficial }) => isOfficial).length
  const official = tabled === 0 ? 'none' : tabled === days.length ? 'all' : 'some'
  return (
    <main id="content" className="prayer">
      <header className="prayer-header">
        <p className="prayer-up">
          <a href={city.path}>{t('prayerTimesIn', { city: city.name })}</a>
        </p>
        <h1>{monthName(times.month, edition)}</h1>
        <p className="print-only">{t('prayerTimesIn', { city: city.name })}</p>
      </header>
      <table className="prayer-month">
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col" className="prayer-hijri">
              {t('hijriDay')}
            </th>
            {PRAYERS.map((prayer) => (
              <th key={prayer} scope="col">
                {t(`prayers.${prayer}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <DayRow key={day.day} day={day} edition={edition} timeZone={city.timeZone} isToday={day.day === times.today} marked={official === 'some' && day.isOfficial} />
          ))}
        </tbody>
      </table>
      <PrayerNotes edition={edition} city={city} official={official} />
      <p className="prayer-notes">{t('fridayNote')}</p>
      <Months times={times} edition={edition} />
    </main>
  )
}

type DayRowProps = { day: PrayerDay; edition: ReaderEdition; timeZone: string; isToday: boolean; marked: boolean }

function DayRow({ day, edition, timeZone, isToday, marked }: DayRowProps): ReactNode {
  const place = { ...edition, timeZone }
  const noon = day.moments[2]?.at ?? new Date(day.day)
  return (
    <tr className={day.isFriday ? 'prayer-friday' : undefined} aria-current={isToday ? 'date' : undefined}>
      <th scope="row">
        <time dateTime={day.day}>{Number(day.day.slice(8))}</time> <span>{formatWeekday(noon, place)}</span>
        {marked && '*'}
      </th>
      <td className="prayer-hijri">{formatHijriDay(noon, place)}</td>
      {day.moments.map(({ prayer, time }) => (
        <td key={prayer}>{time}</td>
      ))}
    </tr>
  )
}

function Months({ times, edition }: PrayerMonthPageProps): ReactNode {
  const { language } = edition
  const { city, earlier, later } = times
  return (
    <nav className="paging" aria-label={siteWords(language)('monthsOfPrayers')}>
      {earlier && (
        <a href={prayerTimesPath(language, city.slug, earlier)} rel="prev">
          {monthName(earlier, edition)}
        </a>
      )}
      {later && (
        <a href={prayerTimesPath(language, city.slug, later)} rel="next">
          {monthName(later, edition)}
        </a>
      )}
    </nav>
  )
}

function monthName(month: string, edition: ReaderEdition): string {
  return formatMonth(`${month}-15T12:00:00Z`, edition)
}
