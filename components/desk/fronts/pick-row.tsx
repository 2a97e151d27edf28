'use client'
import { useSortable } from '@dnd-kit/sortable'
import { ArrowDown, ArrowUp, Ellipsis, GripVertical } from 'lucide-react'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/class-names.ts'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '#components/ui/menu.tsx'
import type { Language } from '#lib/content/fields.ts'
import { FRONT_PLACES, type FrontPlace } from '#lib/content/front.ts'
import type { DeskPick } from '#lib/fronts/types.ts'
import { StoryLine } from './story-line.tsx'
import type { FrontDraft } from './use-front-draft.ts'

export type PickRowProps = {
  pick: DeskPick
  place: FrontPlace
  index: number
  /** How many stand in its place. */
  count: number
  language: Language
  draft: FrontDraft
  onEdit: (pick: DeskPick) => void
}

/** A chosen story: dragged by its grip, or moved by the buttons and the menu, which a keyboard and a phone have too. */
export function PickRow({ pick, place, index, count, language, draft, onEdit }: PickRowProps) {
  const t = useTranslations('fronts')
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: pick.storyId })
  const name = pick.headline || pick.story.headline
  const move = (to: number) => draft.put(pick, { place, index: to })
  return (
    <li
      ref={setNodeRef}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }}
      className={cn('flex min-h-14 items-center gap-2 border-b border-line bg-surface py-1.5 ps-1 pe-2 last:border-b-0', isDragging && 'relative z-10 rounded-md opacity-80 shadow-popup')}
    >
      <span {...listeners} aria-hidden className="flex h-10 w-6 shrink-0 cursor-grab touch-none items-center justify-center text-faint hover:text-ink active:cursor-grabbing">
        <GripVertical className="size-4" />
      </span>
      <span className="w-4 shrink-0 text-center text-xs text-faint tabular-nums">{index + 1}</span>
      <StoryLine story={pick.story} language={language} headline={pick.headline}>
        {pick.headline && <span>{t('ownHeadline')}</span>}
        <PickNote pick={pick} />
      </StoryLine>
      <Button variant="ghost" size="icon-sm" className="max-sm:hidden" aria-label={t('moveUp', { name })} disabled={index === 0} onClick={() => move(index - 1)}>
        <ArrowUp aria-hidden />
      </Button>
      <Button variant="ghost" size="icon-sm" className="max-sm:hidden" aria-label={t('moveDown', { name })} disabled={index === count - 1} onClick={() => move(index + 1)}>
        <ArrowDown aria-hidden />
      </Button>
      <PickMenu {...{ pick, place, index, count, draft, language, onEdit }} />
    </li>
  )
}

function PickNote({ pick }: { pick: DeskPick }) {
  const t = useTranslations('fronts')
  const format = useFormatter()
  const now = useNow({ updateInterval: 30_000 })
  if (!pick.story.isLive) return <Badge tone="warning">{t('notLive')}</Badge>
  if (pick.until === null) return null
  const end = new Date(pick.until)
  if (end <= now) return <Badge tone="warning">{t('ended')}</Badge>
  return <span>{t('endsAt', { time: format.dateTime(end, 'moment') })}</span>
}

function PickMenu({ pick, place, index, count, draft, onEdit }: PickRowProps) {
  const t = useTranslations('fronts')
  const actions = useTranslations('desk.actions')
  const name = pick.headline || pick.story.headline
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon-sm" aria-label={t('optionsOf', { name })}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <MenuItem onClick={() => onEdit(pick)}>{t('edit')}</MenuItem>
      <MenuSeparator />
      <MenuItem disabled={index === 0} onClick={() => draft.put(pick, { place, index: index - 1 })}>
        {actions('moveUp')}
      </MenuItem>
      <MenuItem disabled={index === count - 1} onClick={() => draft.put(pick, { place, index: index + 1 })}>
        {actions('moveDown')}
      </MenuItem>
      {FRONT_PLACES.filter((other) => other !== place).map((other) => (
        <MenuItem key={other} onClick={() => draft.add(pick, other)}>
          {t('moveTo', { place: t(`places.${other}`) })}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuLink href={`/desk/stories/${pick.storyId}`}>{t('openStory')}</MenuLink>
      <MenuItem tone="danger" onClick={() => draft.remove(pick)}>
        {t('remove')}
      </MenuItem>
    </Menu>
  )
}
