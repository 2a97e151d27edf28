import type { ReactNode } from 'react'
import type { ReaderIssueFront, ReaderIssueMonth } from '#lib/reader/print-types.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { calendarDay, formatCalendarDay, formatHijriMonths, weeksOf } from '#lib/site/calendar.ts'
import { formatHijriParts, formatMonth } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import { IssuePicture } from './issue-picture.tsx'
import { Weekday } from './weekday.tsx'

type IssueCalendarProps = { month: ReaderIssueMonth; edition: ReaderEdition; level: 1 | 2 }

/** A month of issues as a calendar, in both reckonings; days with an issue lead to it. */
export function IssueCalendar({ month, edition, level }: IssueCalendarProps): ReactNode {
  const t = siteWords(edition.language)
  const weeks = weeksOf(month.month)
  const first = calendarDay(`${month.month}-01`, edition)
  const name = formatMonth(first.at, first.place)
  const Heading = `h${level}` as const
  const byDay = new Map(month.issues.map((issue) => [issue.day, issue]))
  return (
    <section className="issue-month" aria-labelledby="issue-month">
      <header>
        <Heading id="issue-month">{t('issue.month', { month: name })}</Heading>
        <p className="meta">{formatHijriMonths(month.month, edition)}</p>
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
            {weeks[1]?.map((day) => day && <Weekday key={day} day={day} edition={edition} />)}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, i) => (
            <tr key={i}>
              {week.map((day, weekday) => (
                <td key={weekday}>{day && <Square day={day} issue={byDay.get(day)} edition={edition} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type SquareProps = { day: string; issue: ReaderIssueFront | undefined; edition: ReaderEdition }

function Square({ day, issue, edition }: SquareProps): ReactNode {
  const t = siteWords(edition.language)
  const { at, place } = calendarDay(day, edition)
  const days = (
    <time dateTime={day}>
      {Number(day.slice(8))} <small>{formatHijriParts(at, place).day}</small>
    </time>
  )
  if (!issue) return days
  return (
    <a href={issue.path} aria-label={`${t('issue.number', { number: String(issue.number) })}${t('nameSeparator')}${formatCalendarDay(day, edition)}`}>
      {days}
      <IssuePicture page={issue.front} slot="cell" alt="" />
    </a>
  )
}
