'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { cn } from '#components/ui/class-names.ts'
import type { StoryRow as Row } from '#lib/stories/types.ts'
import { rowGrid } from './row-grid.ts'
import { StoryRow } from './story-row.tsx'
import { useListKeys } from './use-list-keys.ts'

/** The lines of a list, with j and k to walk along them. */
export function StoryList({ rows, withHead = true, keys = true }: { rows: Row[]; withHead?: boolean; keys?: boolean }) {
  const t = useTranslations('stories')
  const list = useRef<HTMLUListElement>(null)
  useListKeys(list, keys)
  return (
    <>
      {withHead && (
        <div aria-hidden className={cn('hidden h-8 items-center gap-x-4 border-b border-line px-6 text-xs text-muted md:grid', rowGrid)}>
          <span>{t('columns.state')}</span>
          <span>{t('columns.headline')}</span>
          <span>{t('columns.section')}</span>
          <span className="hidden lg:block">{t('columns.people')}</span>
          <span className="hidden min-[86rem]:block">{t('columns.words')}</span>
          <span>{t('columns.edited')}</span>
        </div>
      )}
      <ul ref={list} aria-label={t('listLabel')}>
        {rows.map((row) => (
          <StoryRow key={row.id} row={row} />
        ))}
      </ul>
    </>
  )
}
