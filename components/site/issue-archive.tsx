import type { ReactNode } from 'react'
import type { ReaderIssue, ReaderIssueMonth } from '#lib/reader/print-types.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { IssueCalendar } from './issue-calendar.tsx'
import { IssueTop } from './issue-top.tsx'

type IssueArchiveProps = { newest: ReaderIssue | null; month: ReaderIssueMonth | null; edition: ReaderEdition }

/** The newest issue, and under it the month that it belongs to. */
export function IssueArchive({ newest, month, edition }: IssueArchiveProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <main id="content" className="issue">
      {newest ? (
        <IssueTop issue={newest} edition={edition} />
      ) : (
        <>
          <h1 className="section-name">{t('issue.archive')}</h1>
          <p className="empty">{t('issue.none')}</p>
        </>
      )}
      {month && <IssueCalendar month={month} edition={edition} level={2} />}
    </main>
  )
}

/** One month of the archive. */
export function IssueMonthPage({ month, edition }: { month: ReaderIssueMonth; edition: ReaderEdition }): ReactNode {
  return (
    <main id="content" className="issue">
      <IssueCalendar month={month} edition={edition} level={1} />
    </main>
  )
}
