'use client'
import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import type { CityRow } from '#lib/cities/list-cities.ts'
import { timesOfDay } from '#lib/prayer-times/times-of-day.ts'
import { useTableSpan } from './use-table-span.ts'

type CityItemProps = {
  city: CityRow
  /** null at the beginning and the end of the list. */
  onUp: (() => void) | null
  onDown: (() => void) | null
  onEdit: () => void
  onTable: () => void
  onRemove: () => void
}

/** A city with its times of today; moved by buttons, so that a keyboard and a phone can do it too. */
export function CityItem({ city, onUp, onDown, onEdit, onTable, onRemove }: CityItemProps) {
  const t = useTranslations()
  const span = useTableSpan()
  const name = useLocale() === 'ar' ? city.nameAr : city.nameEn
  const { moments } = timesOfDay(city, city.today, city.officialToday ?? undefined)
  return (
    <li className="flex min-h-14 items-center gap-3 border-b border-line px-4 py-1.5 hover:bg-sunken/60 md:px-6">
      <button type="button" onClick={onEdit} className="min-w-0 flex-1 rounded-md py-1 text-start">
        <span className="flex flex-wrap items-center gap-x-2 text-sm font-medium">
          <bdi>{name}</bdi>
          {city.own && <Badge tone="accent">{t('prayerTimes.own')}</Badge>}
        </span>
        <span className="block truncate text-xs text-muted">
          {city.table ? `${t('prayerTimes.table')}: ${span(city.table)}` : t(`prayerTimes.methods.${city.method}`)}
        </span>
      </button>
      <ul className="hidden text-sm tabular-nums lg:flex">
        {moments.map(({ prayer, time }) => (
          <li key={prayer} className="w-16 text-center">
            <span className="sr-only">{t(`prayerTimes.prayers.${prayer}`)}</span> {time}
          </li>
        ))}
      </ul>
      <Button variant="ghost" size="icon-sm" aria-label={t('prayerTimes.moveUp', { name })} disabled={!onUp} onClick={onUp ?? undefined}>
        <ArrowUp aria-hidden />
      </Button>
      <Button variant="ghost" size="icon-sm" aria-label={t('prayerTimes.moveDown', { name })} disabled={!onDown} onClick={onDown ?? undefined}>
        <ArrowDown aria-hidden />
      </Button>
      <Menu
        trigger={
          <Button variant="ghost" size="icon-sm" aria-label={`${t('desk.actions.options')}: ${name}`}>
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuItem onClick={onEdit}>{t('prayerTimes.edit')}</MenuItem>
        <MenuItem onClick={onTable}>{t('prayerTimes.table')}</MenuItem>
        <MenuItem tone="danger" onClick={onRemove}>
          {t('prayerTimes.remove')}
        </MenuItem>
      </Menu>
    </li>
  )
}
