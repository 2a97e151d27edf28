'use client'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { cn } from '#components/ui/class-names.ts'
import { StateDot } from '#components/ui/state-dot.tsx'
import { Thumb } from '#components/desk/frame/thumb.tsx'
import { TimeSince } from '#components/desk/frame/time-since.tsx'
import { directionOf } from '#lib/i18n/languages.ts'
import type { StoryRow as Row } from '#lib/stories/types.ts'
import { rowGrid } from './row-grid.ts'
import { shownState } from './shown-state.ts'

/** One line of the list; the whole line leads to the story. */
export function StoryRow({ row, note }: { row: Row; /** Under the line: why it was sent back. */ note?: string }) {
  const t = useTranslations()
  const arabic = useLocale() === 'ar'
  const state = shownState(row)
  const section = row.section && (arabic ? row.section.nameAr : row.section.nameEn)
  return (
    <li className="relative border-b border-line last:border-b-0 hover:bg-sunken has-[a:focus-visible]:bg-sunken">
      <div className={cn('grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 px-4 py-2 md:h-12 md:py-0 md:px-6', rowGrid)}>
        <span className="order-2 col-span-2 flex items-center gap-2 text-xs text-muted md:order-none md:col-span-1 md:text-sm">
          <StateDot state={state} className="ring-offset-surface" />
          <span className="truncate">{t(`desk.states.${state}`)}</span>
          {section !== null && <span className="truncate before:me-2 before:content-['·'] md:hidden">{section}</span>}
        </span>
        <span className="order-1 flex min-w-0 items-center gap-3 md:order-none">
          <Thumb mediaId={row.heroMediaId} className="hidden md:block" />
          <Link
            href={`/desk/stories/${row.id}`}
            prefetch={false}
            data-story={row.id}
            className="min-w-0 flex-1 outline-none before:absolute before:inset-0 focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-accent"
          >
            <span
              lang={row.language}
              dir={directionOf(row.language)}
              className={cn(
                'line-clamp-2 text-start text-[0.9375rem] leading-relaxed font-medium md:block md:truncate',
                row.headline === '' && 'font-normal text-muted',
                directionOf(row.language) !== (arabic ? 'rtl' : 'ltr') && 'text-end',
              )}
            >
              {row.urgency !== 'normal' && <span className="me-1.5 inline-block size-1.5 rounded-full bg-accent align-middle" />}
              {row.headline || <span dir={arabic ? 'rtl' : 'ltr'}>{t('desk.untitled')}</span>}
            </span>
          </Link>
          {row.language !== (arabic ? 'ar' : 'en') && <Badge className="hidden md:inline-flex">{t(`desk.languageNames.${row.language}`)}</Badge>}
        </span>
        <span className="hidden truncate text-sm text-muted md:block">{section ?? '—'}</span>
        <People row={row} />
        <span className="hidden text-sm text-muted tabular-nums min-[86rem]:block">{t('stories.words', { count: row.wordCount })}</span>
        <TimeSince at={row.editedAt} className="order-1 self-start pt-0.5 text-xs text-muted md:order-none md:self-center md:pt-0 md:text-sm" />
      </div>
      {note !== undefined && <p className="-mt-1 pb-2.5 text-sm text-warning-ink ps-4 pe-4 md:ps-[10.75rem]">{note}</p>}
    </li>
  )
}

function People({ row }: { row: Row }) {
  const t = useTranslations('stories')
  const author = row.assignee ?? row.createdBy
  const byAnother = row.editedBy.id !== author.id
  return (
    <span className="hidden min-w-0 text-sm text-muted lg:block" title={byAnother ? t('editedBy', { name: row.editedBy.name }) : undefined}>
      <span className="block truncate"><bdi>{author.name}</bdi></span>
      {byAnother && <span className="block truncate text-xs text-faint"><bdi>{t('editedBy', { name: row.editedBy.name })}</bdi></span>}
    </span>
  )
}
