import type { ReactNode } from 'react'
import type { ReaderIssueFront, ReaderIssueMonth } from '#lib/reader/print-types.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { formatDay, formatHijriParts, formatMonth, formatWeekday } from '#lib/site/format-date.ts'
import { dayAt, issuePlace, weeksOf, type CalendarDay } from '#lib/site/issue-days.ts'
import { siteWords } from '#lib/site/words.ts'
import { IssuePicture } from './issue-picture.tsx'

type IssueCalendarProps = { month: ReaderIssueMonth; edition: ReaderEdition; level: 1 | 2 }

/** A month of issues as a calendar, in both reckonings; days with an issue lead to it. */
export function IssueCalendar({ month, edition, level }: IssueCalendarProps): ReactNode {
  const t = siteWords(edition.language)
  const weeks = weeksOf(month.month)
  const place = issuePlace(edition)
  const name = formatMonth(dayAt(`${month.month}-01`), place)
  const Heading = `h${level}` as const
  const byDay = new Map(month.issues.map((issue) => [issue.day, issue]))
  return (
    <section className="issue-month" aria-labelledby="issue-month">
      <header>
        <Heading id="issue-month">{t('issue.month', { month: name })}</Heading>
        <p className="meta">{hijriMonths(weeks, edition)}</p>
        <nav className="issue-turn" aria-label={t('issue.archive')}>
          {month.olderPath && (
            <a href={month.olderPath} rel="prev">
              {t('issue.previousMonth')}
            </a>
          )}
          {month.newerPath && (
            <a href={month.newerPath} rel="next">
              {t('issue.nextMonth')}
            </a>
          )}
        </nav>
      </header>
      <table>
        <thead>
          <tr>
            {WEEK.map((day) => (
              <th key={day} scope="col">
                {formatWeekday(dayAt(day), place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, i) => (
            <tr key={i}>
              {week.map((square, at) => (
                <td key={at}>{square && <Square square={square} issue={byDay.get(square.day)} edition={edition} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A Sunday and the days after it, for their names. */
const WEEK = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']

type SquareProps = { square: NonNullable<CalendarDay>; issue: ReaderIssueFront | undefined; edition: ReaderEdition }

function Square({ square: { day, number }, issue, edition }: SquareProps): ReactNode {
  const t = siteWords(edition.language)
  const place = issuePlace(edition)
  const days = (
    <time dateTime={day}>
      {number} <small>{formatHijriParts(dayAt(day), place).day}</small>
    </time>
  )
  if (!issue) return days
  return (
    <a href={issue.path} aria-label={`${t('issue.number', { number: String(issue.number) })}${t('nameSeparator')}${formatDay(dayAt(day), place)}`}>
      {days}
      <IssuePicture page={issue.front} slot="cell" alt="" />
    </a>
  )
}

/** The months of the Hijri year that the month touches. */
function hijriMonths(weeks: CalendarDay[][], edition: ReaderEdition): string {
  const days = weeks.flat().flatMap((square) => square?.day ?? [])
  const names = [days.at(0), days.at(-1)].flatMap((day) => (day ? monthOf(day, edition) : []))
  return [...new Set(names)].join(' – ')
}

function monthOf(day: string, edition: ReaderEdition): string {
  const { month, year } = formatHijriParts(dayAt(day), issuePlace(edition))
  return `${month} ${year}`
}
