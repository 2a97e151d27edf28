import type { ReactNode } from 'react'
import { prayerTimesPath } from '#lib/content/paths.ts'
import type { PrayerDay, PrayerMoment } from '#lib/prayer-times/prayers.ts'
import type { ReaderPrayerTimes } from '#lib/reader/get-prayer-times.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { formatDay, formatHijri, formatMonth, isoDay } from '#lib/site/format-date.ts'
import { siteWords, type SiteWords } from '#lib/site/words.ts'

export type PrayerTimesPageProps = { edition: ReaderEdition; times: ReaderPrayerTimes }

/** A city's prayer times of today, the next one marked. */
export function PrayerTimesPage({ edition, times }: PrayerTimesPageProps): ReactNode {
  const t = siteWords(edition.language)
  const { city, today, next, month } = times
  const place = { ...edition, timeZone: city.timeZone }
  const noon = today.moments[2]?.at ?? new Date(`${today.day}T09:00:00Z`)
  return (
    <main id="content" className="prayer">
      <header className="prayer-header">
        <h1>{t('prayerTimesIn', { city: city.name })}</h1>
        <p className="prayer-dates">
          <time dateTime={today.day}>{formatDay(noon, place)}</time> <span>{formatHijri(noon, place)}</span>
        </p>
      </header>
      <div className="prayer-body">
        <div>
          {next && (
            <p className="prayer-next" data-next-prayer={next.at.toISOString()}>
              <span>{t('nextPrayer')}</span>
              <b>
                {next.day === today.day || isoDay(next.at, place) === today.day
                  ? prayerName(next, next.isFriday, t)
                  : t('nextPrayerTomorrow', { prayer: prayerName(next, next.isFriday, t) })}
              </b>
              <time dateTime={next.at.toISOString()}>{next.time}</time>
              {/* Counted by a module; it has its place before. */}
              <span className="prayer-remaining">
                {t('timeLeft')} <bdi>0:00:00</bdi>
              </span>
            </p>
          )}
          <DayTable day={today} nextAt={next?.at ?? null} t={t} />
          <PrayerNotes {...{ edition, city }} official={today.isOfficial ? 'all' : 'none'} />
        </div>
        <div className="prayer-aside">
          <nav aria-label={t('cities')}>
            <h2>{t('cities')}</h2>
            <ul>
              {times.cities.map(({ slug, name, path }) => (
                <li key={slug}>
                  <a href={path} aria-current={slug === city.slug ? 'true' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="prayer-month-link">
            <a href={prayerTimesPath(edition.language, city.slug, month)}>
              {t('monthOfPrayers', { month: formatMonth(noon, place) })}
            </a>
          </p>
        </div>
      </div>
    </main>
  )
}

function DayTable({ day, nextAt, t }: { day: PrayerDay; nextAt: Date | null; t: SiteWords }): ReactNode {
  return (
    <table className="prayer-table">
      <thead className="unseen">
        <tr>
          <th scope="col">{t('prayer')}</th>
          <th scope="col">{t('prayerTime')}</th>
        </tr>
      </thead>
      <tbody>
        {day.moments.map((moment) => (
          <tr
            key={moment.prayer}
            className={moment.prayer === 'sunrise' ? 'prayer-sunrise' : undefined}
            data-prayer={moment.prayer === 'sunrise' ? undefined : moment.at.toISOString()}
            aria-current={moment.at.getTime() === nextAt?.getTime() ? 'time' : undefined}
          >
            <th scope="row">{prayerName(moment, day.isFriday, t)}</th>
            <td>
              <time dateTime={moment.at.toISOString()}>{moment.time}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type NotesProps = { edition: ReaderEdition; city: ReaderPrayerTimes['city']; official: 'all' | 'some' | 'none' }

/** Whence the times are. */
export function PrayerNotes({ edition, city, official }: NotesProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <p className="prayer-notes">
      {official === 'all' ? t('officialTable') : t('calculatedBy', { method: t(`prayerMethods.${city.method}`) })}{' '}
      {official === 'some' && `${t('officialTablePartly')} `}
      {t('timesOfCity', { city: city.name })}
    </p>
  )
}

function prayerName({ prayer }: Pick<PrayerMoment, 'prayer'>, isFriday: boolean, t: SiteWords): string {
  return isFriday && prayer === 'dhuhr' ? t('prayers.friday') : t(`prayers.${prayer}`)
}
