import type { ReactNode } from 'react'
import type { ReaderIssueFront } from '#lib/reader/print-types.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { formatCalendarDay } from '#lib/site/calendar.ts'
import { siteWords } from '#lib/site/words.ts'
import { IssuePicture } from './issue-picture.tsx'

/** The day's printed paper as a front shows it: its first page, small, with its number and day. */
export function PrintIssueCard({ issue, edition }: { issue: ReaderIssueFront; edition: ReaderEdition }): ReactNode {
  const t = siteWords(edition.language)
  const number = t('issue.number', { number: String(issue.number) })
  return (
    <aside className="issue-card" aria-labelledby="print-issue">
      <a href={issue.path}>
        <IssuePicture page={issue.front} slot="card" alt="" />
        <div>
          <h2 className="title" id="print-issue">
            {t('todaysIssue')}
          </h2>
          <p className="meta">
            {number}
            <br />
            <time dateTime={issue.day}>{formatCalendarDay(issue.day, edition)}</time>
          </p>
        </div>
      </a>
    </aside>
  )
}
