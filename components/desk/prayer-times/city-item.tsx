'use client'
import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import type { CityRow } from '#lib/cities/list-cities.ts'
import { timesOfDay } from '#lib/prayer-times/times-of-day.ts'

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
  const arabic = useLocale() === 'ar'
  const name = arabic ? city.nameAr : city.nameEn
  const { moments } = timesOfDay(city, city.today, city.officialToday ?? undefined)
  return (
    <li className="flex min-h-14 items-center gap-3 border-b border-line px-4 py-2 md:px-6">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 text-sm font-medium">
          <bdi>{name}</bdi>
          {city.own && <Badge tone="accent">{t('prayerTimes.own')}</Badge>}
        </p>
        <p className="truncate text-xs text-muted">
          {city.table ? t('prayerTimes.tableDays', { ...city.table, count: city.table.days }) : t(`prayerTimes.methods.${city.method}`)}
        </p>
      </div>
      <ul className="hidden gap-4 text-sm tabular-nums lg:flex">
        {moments.map(({ prayer, time }) => (
          <li key={prayer} className="w-12 text-center">
            <span className="block text-xs text-muted">{t(`prayerTimes.prayers.${prayer}`)}</span> {time}
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
