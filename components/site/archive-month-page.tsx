import type { ReactNode } from 'react'
import { archivePath } from '#lib/content/paths.ts'
import type { ReaderArchiveMonth, ReaderEdition } from '#lib/reader/types.ts'
import { calendarDay, formatCalendarDay, formatHijriMonths, weeksOf } from '#lib/site/calendar.ts'
import { formatHijriParts, formatMonth } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { Crumbs } from './crumbs.tsx'
import { ArchiveNeighbours } from './archive-neighbours.tsx'
import { Weekday } from './weekday.tsx'

/** A month of the archive as a calendar; the days that have stories lead to them. Both calendars stand in it. */
export function ArchiveMonthPage({ month, days, previous, next, edition }: FrontContext & ReaderArchiveMonth): ReactNode {
  const t = siteWords(edition.language)
  const weeks = weeksOf(month)
  return (
    <main id="content" className="section list">
      <Crumbs edition={edition} above={[{ name: t('archive'), path: archivePath(edition.language) }]} />
      <h1 className="section-name">{monthName(month, edition)}</h1>
      <p className="list-lead">{formatHijriMonths(month, edition)}</p>
      <table className="calendar">
        <caption className="unseen">{t('daysOf', { month: monthName(month, edition) })}</caption>
        <thead>
          <tr>
            {weeks[1]?.map((day) => day && <Weekday key={day} day={day} edition={edition} />)}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, i) => (
            <tr key={i}>
              {week.map((day, weekday) => (
                <td key={weekday}>{day && <Day day={day} edition={edition} isFilled={days.includes(day)} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ArchiveNeighbours
        label={t('otherMonths')}
        previous={way(previous, edition)}
        next={way(next, edition)}
      />
    </main>
  )
}

function monthName(month: string, edition: ReaderEdition): string {
  const { at, place } = calendarDay(`${month}-01`, edition)
  return formatMonth(at, place)
}

function way(month: string | null, edition: ReaderEdition) {
  return month === null ? null : { name: monthName(month, edition), path: archivePath(edition.language, month) }
}

function Day({ day, edition, isFilled }: { day: string; edition: ReaderEdition; isFilled: boolean }): ReactNode {
  const { at, place } = calendarDay(day, edition)
  const numbers = (
    <>
      <b>{Number(day.slice(8))}</b> <small>{formatHijriParts(at, place).day}</small>
    </>
  )
  if (!isFilled) return <span>{numbers}</span>
  return (
    <a href={archivePath(edition.language, day)} aria-label={formatCalendarDay(day, edition)}>
      {numbers}
    </a>
  )
}
