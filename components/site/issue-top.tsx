import type { ReactNode } from 'react'
import type { ReaderIssue } from '#lib/reader/print-types.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { calendarDay } from '#lib/site/calendar.ts'
import { formatDay, formatHijri } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import { IssuePicture } from './issue-picture.tsx'
import { IssueStories } from './issue-stories.tsx'

type IssueTopProps = { issue: ReaderIssue; edition: ReaderEdition }

/** An issue at a glance: its front page large, its number and days, the PDF, its stories by page. */
export function IssueTop({ issue, edition }: IssueTopProps): ReactNode {
  const t = siteWords(edition.language)
  const { at, place } = calendarDay(issue.day, edition)
  const number = String(issue.number)
  const first = issue.pages[0]
  return (
    <div className="issue-top">
      <a className="issue-front" href={first?.path ?? issue.path}>
        <IssuePicture page={issue.front} slot="front" alt={t('issue.front', { number })} priority />
      </a>
      <div className="issue-facts">
        <p className="kicker">
          {t('issue.number', { number })} · {t('issue.pageCount', { count: issue.pages.length })}
        </p>
        <h1>{t('issue.of', { day: formatDay(at, place) })}</h1>
        <p className="meta">{formatHijri(at, place)}</p>
        <p className="issue-do">
          {first && <a href={first.path}>{t('issue.browse')}</a>}
          <a href={issue.pdf.path} type="application/pdf" download>
            <bdi>{t('issue.download')}</bdi>{' '}
            <small>
              <bdi>{t('issue.megabytes', { size: megabytes(issue.pdf.bytes) })}</bdi>
            </small>
          </a>
        </p>
        {issue.stories.length > 0 && <IssueStories issue={issue} edition={edition} />}
      </div>
    </div>
  )
}

function megabytes(bytes: number): string {
  return Math.max(0.1, bytes / 1024 / 1024).toFixed(1)
}
