'use client'
import { Images, SearchX, WifiOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import { PhotoGrid } from './photo-grid.tsx'
import type { Library } from './use-library.ts'

type LibraryResultsProps = {
  library: Library
  selectedId: string | null
  chosen?: readonly DeskMedia[]
  onSelect: (photo: DeskMedia) => void
  row?: string
  /** What to do where there is nothing yet. */
  emptyAction?: ReactNode
}

/** The found photos, or why there are none. */
export function LibraryResults({ library, emptyAction, ...grid }: LibraryResultsProps) {
  const t = useTranslations('media')
  const { items, state, query } = library
  if (items.length > 0) {
    return (
      <div aria-busy={state === 'loading'}>
        <PhotoGrid photos={items} {...grid} />
        <More library={library} />
      </div>
    )
  }
  if (state === 'loading') return <Placeholders />
  if (state === 'failed') {
    return (
      <EmptyState icon={<WifiOff aria-hidden />} title={t('failedTitle')} action={<Button onClick={library.retry}>{t('uploads.retry')}</Button>} />
    )
  }
  if (query) {
    return (
      <EmptyState
        icon={<SearchX aria-hidden />}
        title={t('nothingTitle')}
        action={<Button onClick={() => library.search('')}>{t('clearSearch')}</Button>}
      >
        {t('nothingText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={<Images aria-hidden />} title={t('emptyTitle')} action={emptyAction}>
      {t('emptyText')}
    </EmptyState>
  )
}

/** Asks for the next page when it comes near; the button is for whoever gets there without scrolling. */
function More({ library }: { library: Library }) {
  const t = useTranslations('media')
  const end = useRef<HTMLDivElement>(null)
  const more = useRef(library.more)
  useEffect(() => {
    more.current = library.more
  })
  useEffect(() => {
    if (!end.current || library.state === 'failed') return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current(), { rootMargin: '600px' })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [library.state])
  if (!library.hasMore) return null
  return (
    <div ref={end} className="flex justify-center p-4">
      <Button pending={library.state === 'loading'} onClick={library.state === 'failed' ? library.retry : library.more}>
        {library.state === 'failed' ? t('uploads.retry') : t('more')}
      </Button>
    </div>
  )
}

const SHAPES = [15, 10, 15, 18, 10, 15, 13, 15, 10, 17, 15, 12]

function Placeholders() {
  const t = useTranslations('media')
  return (
    <output aria-label={t('loading')} className="flex flex-wrap gap-1">
      {SHAPES.map((width, at) => (
        <div key={at} className="h-40" style={{ flexGrow: width, flexBasis: `${width}rem` }}>
          <Skeleton className="size-full rounded-none" />
        </div>
      ))}
    </output>
  )
}
