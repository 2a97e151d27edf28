import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { StoryRow as Row } from '#lib/stories/types.ts'
import { Count } from '#components/ui/badge.tsx'
import { StoryRow } from './story-row.tsx'

type WorkSectionProps = {
  title: ReactNode
  rows: Row[]
  /** What to say where there are none. */
  empty: ReactNode
  /** The whole list of which these are the first. */
  href: string
  count?: number
  /** Shows why each was sent back. */
  withNotes?: boolean
}

/** One queue of «my work»: its first stories and the way to the rest. */
export function WorkSection({ title, rows, empty, href, count = 0, withNotes = false }: WorkSectionProps) {
  const t = useTranslations('desk.work')
  return (
    <section className="border-b border-line last:border-b-0">
      <div className="flex h-11 items-center gap-2 bg-sunken px-4 md:px-6">
        <h2 className="text-sm font-semibold">{title}</h2>
        <Count value={count} />
        <Link href={href} className="ms-auto flex items-center gap-1 rounded text-sm text-muted hover:text-ink pointer-coarse:py-2">
          {t('all')}
          <ChevronLeft aria-hidden className="size-4 ltr:-scale-x-100" />
        </Link>
      </div>
      {rows.length === 0 ? (
        <p className="px-4 py-4 text-sm text-muted md:px-6">{empty}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <StoryRow key={row.id} row={row} note={withNotes && row.stateNote !== '' ? t('note', { note: row.stateNote }) : undefined} />
          ))}
        </ul>
      )}
    </section>
  )
}
