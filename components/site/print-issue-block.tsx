import type { ReactNode } from 'react'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { SectionHeading } from './section-heading.tsx'

type PrintIssueProps = { printIssue: NonNullable<ReaderEdition['printIssue']>; edition: ReaderEdition }

/** The way to the day's print issue. */
export function PrintIssueBlock({ printIssue: { number, path }, edition }: PrintIssueProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <section className="block block-issue" aria-labelledby="print-issue">
      <SectionHeading id="print-issue" name={t('todaysIssue')} path={path} />
      <p className="title title-l">
        <a href={path}>{t('issueNumber', { number })}</a>
      </p>
    </section>
  )
}
