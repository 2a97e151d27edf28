import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { IssueRow } from '#lib/print/types.ts'
import { IssueState } from './issue-state.tsx'
import { PagePicture } from './page-picture.tsx'
import { useIssueDay } from './use-issue-day.ts'

/** One issue of the list; the whole line leads to it. */
export function IssueLine({ row }: { row: IssueRow }) {
  const t = useTranslations('issues')
  const dayOf = useIssueDay()
  const { upload } = row
  return (
    <li className="border-b border-line">
      <Link href={`/desk/issues/${row.id}`} prefetch={false} className="flex min-h-14 items-center gap-4 px-4 py-2 -outline-offset-2 hover:bg-sunken md:px-6">
        <span className="w-9 shrink-0">
          <PagePicture page={row.front} alt="" across={320} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate text-[0.9375rem] font-medium">{dayOf(row.date)}</span>
          <span className="block truncate text-sm text-muted">{t('number', { number: String(row.number) })}</span>
          {upload && <span className="block text-sm text-warning-ink">{uploadWords(upload, t)}</span>}
        </span>
        <span className="hidden w-28 text-sm text-muted tabular-nums sm:block">{t('pageCount', { count: row.pageCount })}</span>
        <span className="hidden w-28 text-sm text-muted tabular-nums md:block">{t('storyCount', { count: row.stories })}</span>
        <span className="w-28">
          <IssueState isPublished={row.isPublished} />
        </span>
      </Link>
    </li>
  )
}

function uploadWords({ name, made, pageCount, failedPage }: NonNullable<IssueRow['upload']>, t: ReturnType<typeof useTranslations<'issues'>>): string {
  if (failedPage !== null) return t('pdf.failed', { page: String(failedPage), name })
  return t('pdf.making', { made: String(made), count: String(pageCount) })
}
