import type { ReactNode } from 'react'
import type { ReaderIssue, ReaderIssuePage } from '#lib/reader/print-types.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { formatCalendarDay } from '#lib/site/calendar.ts'
import { siteWords } from '#lib/site/words.ts'
import { IssuePicture } from './issue-picture.tsx'
import { StoryLines } from './issue-stories.tsx'

type IssueSheetProps = { issue: ReaderIssue; page: ReaderIssuePage; edition: ReaderEdition }

/** One page of a printed paper, to be read. */
export function IssueSheet({ issue, page, edition }: IssueSheetProps): ReactNode {
  const t = siteWords(edition.language)
  const number = String(page.number)
  const stories = issue.stories.filter((story) => story.page === page.number)
  const largest = page.widths.at(-1) ?? page.width
  return (
    <main id="content" className="issue issue-reading">
      <header>
        <p className="kicker">
          <a href={issue.path}>
            {t('issue.number', { number: String(issue.number) })} · {formatCalendarDay(issue.day, edition)}
          </a>
        </p>
        <h1>{t('issue.pageOf', { page: number, count: String(issue.pages.length) })}</h1>
        <TurnPages issue={issue} page={page} edition={edition} />
      </header>
      <a href={`${page.base}-${largest}.webp`} aria-label={`${t('issue.enlarge')}: ${t('issue.page', { page: number })}`}>
        <IssuePicture page={page} slot="sheet" alt={t('issue.page', { page: number })} priority />
      </a>
      {stories.length > 0 && (
        <section className="issue-stories" aria-labelledby="page-stories">
          <h2 className="block-name" id="page-stories">
            {t('issue.storiesOfPage')}
          </h2>
          <StoryLines stories={stories} edition={edition} />
        </section>
      )}
    </main>
  )
}

/** The way to the pages beside this one; the arrow keys take it too. */
function TurnPages({ issue, page, edition }: IssueSheetProps): ReactNode {
  const t = siteWords(edition.language)
  const beside = (step: number) => issue.pages.find(({ number }) => number === page.number + step)?.path
  const [previous, next] = [beside(-1), beside(1)]
  return (
    <nav className="issue-turn" aria-label={t('issue.betweenPages')}>
      {previous && (
        <a href={previous} rel="prev">
          {t('issue.previousPage')}
        </a>
      )}
      {next && (
        <a href={next} rel="next">
          {t('issue.nextPage')}
        </a>
      )}
    </nav>
  )
}
