'use client'
import { useDroppable } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { cn } from '#components/ui/class-names.ts'
import { FRONT_SIZES } from '#lib/content/front.ts'
import type { DeskPick, FrontStory } from '#lib/fronts/types.ts'
import { FillRow } from './fill-row.tsx'
import { newPick } from './arrange-picks.ts'
import { PickRow, type PickRowProps } from './pick-row.tsx'

type PlaceListProps = Pick<PickRowProps, 'place' | 'language' | 'draft' | 'onEdit'> & {
  picks: DeskPick[]
  /** What readers see in the open places for now. */
  fill: FrontStory[]
}

/** One place of the front and the stories in it. */
export function PlaceList({ place, picks, fill, ...row }: PlaceListProps) {
  const t = useTranslations('fronts')
  const id = useId()
  const { setNodeRef, isOver } = useDroppable({ id: place })
  const open = FRONT_SIZES[place] - picks.length
  return (
    <section aria-labelledby={id}>
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <h2 id={id} className="text-sm font-semibold">
          {t(`places.${place}`)}
        </h2>
        <span className="text-xs text-muted">{open === 0 ? t('full') : `${picks.length}/${FRONT_SIZES[place]}`}</span>
      </div>
      <div ref={setNodeRef} className={cn('overflow-hidden rounded-lg border border-line bg-surface', isOver && 'border-accent')}>
        <SortableContext items={picks.map(({ storyId }) => storyId)} strategy={verticalListSortingStrategy}>
          <ol aria-label={t('chosen')} className="empty:hidden">
            {picks.map((pick, index) => (
              <PickRow key={pick.storyId} pick={pick} place={place} index={index} count={picks.length} {...row} />
            ))}
          </ol>
        </SortableContext>
        <ol aria-label={t('byRule')} className={cn('empty:hidden', picks.length > 0 && 'border-t border-line')}>
          {fill.map((story) => (
            <FillRow key={story.storyId} story={story} language={row.language} onPin={() => row.draft.put(newPick(story), { place, index: picks.length })} />
          ))}
        </ol>
        {open > 0 && fill.length === 0 && <p className={cn('px-3 py-2.5 text-xs text-muted', picks.length > 0 && 'border-t border-line')}>{t('nothingToFill')}</p>}
      </div>
    </section>
  )
}
