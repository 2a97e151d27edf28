import type { ReactNode } from 'react'
import { issuePath } from '#lib/content/paths.ts'
import type { ReaderIssue } from '#lib/reader/print-types.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { IssuePicture } from './issue-picture.tsx'
import { IssueTop } from './issue-top.tsx'

type IssuePageProps = { issue: ReaderIssue; edition: ReaderEdition }

/** The printed paper of a day: its front, what was in it, and all its pages. */
export function IssuePage({ issue, edition }: IssuePageProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <main id="content" className="issue">
      <IssueTop issue={issue} edition={edition} />
      <section className="block" aria-labelledby="issue-pages">
        <h2 className="block-name" id="issue-pages">
          {t('issue.pages')}
        </h2>
        <IssueGrid issue={issue} edition={edition} />
      </section>
      <nav className="paging" aria-label={t('issue.between')}>
        {issue.olderPath && (
          <a href={issue.olderPath} rel="prev">
            {t('issue.previousIssue')}
          </a>
        )}
        {issue.newerPath && (
          <a href={issue.newerPath} rel="next">
            {t('issue.nextIssue')}
          </a>
        )}
        <a href={issuePath(edition.language, issue.day.slice(0, 7))}>{t('issue.archive')}</a>
      </nav>
    </main>
  )
}

/** All pages, the first where reading begins. */
function IssueGrid({ issue, edition }: IssuePageProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <ol className="issue-grid">
      {issue.pages.map((page) => (
        <li key={page.number}>
          <a href={page.path}>
            <IssuePicture page={page} slot="grid" alt="" />
            {t('issue.page', { page: String(page.number) })}
          </a>
        </li>
      ))}
    </ol>
  )
}
