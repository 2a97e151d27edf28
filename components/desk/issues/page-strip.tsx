'use client'
import { useTranslations } from 'next-intl'
import { cn } from '#components/ui/class-names.ts'
import type { DeskIssue } from '#lib/print/types.ts'
import { PagePicture } from './page-picture.tsx'

type PageStripProps = { issue: DeskIssue; counts: Map<number, number>; chosen: number; onChoose: (page: number) => void }

/** The pages as they will be read, the first where reading begins; a click chooses the page that stories go to. */
export function PageStrip({ issue, counts, chosen, onChoose }: PageStripProps) {
  const t = useTranslations('issues')
  return (
    <section aria-labelledby="issue-pages" className="flex flex-col gap-3">
      <h2 id="issue-pages" className="text-sm font-semibold">
        {t('pages.title')}
      </h2>
      {issue.pages.length === 0 && <p className="text-sm text-muted">{t('pages.empty')}</p>}
      <ol className="grid grid-cols-3 gap-3 sm:grid-cols-4 lg:grid-cols-3">
        {issue.pages.map((page) => (
          <li key={page.page}>
            <button
              type="button"
              aria-pressed={chosen === page.page}
              aria-label={issue.allowed.edit ? t('pages.choose', { page: String(page.page) }) : t('pages.page', { page: String(page.page) })}
              onClick={() => onChoose(page.page)}
              className={cn('block w-full rounded-sm outline-offset-2', chosen === page.page && issue.allowed.edit && 'ring-2 ring-accent ring-offset-2 ring-offset-surface')}
            >
              <PagePicture page={page} alt="" across={320} />
            </button>
            <span className="mt-1.5 flex justify-between gap-2 text-xs text-muted tabular-nums">
              <span>{page.page}</span>
              <span>{t('storyCount', { count: counts.get(page.page) ?? 0 })}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
