'use client'
import { MoonStar, Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useOptimistic, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { CityRow } from '#lib/cities/list-cities.ts'
import { prayerTimesPath } from '#lib/content/paths.ts'
import type { CityActions } from './city-actions.ts'
import { CityDialog } from './city-dialog.tsx'
import { CityItem } from './city-item.tsx'
import { TableDialog } from './table-dialog.tsx'

type PrayerCitiesPageProps = { cities: CityRow[]; timeZones: string[]; actions: CityActions }
type Open = { what: 'city'; city: CityRow | null } | { what: 'table' | 'removal'; city: CityRow }

/** The cities whose prayer times the paper gives, in the order of its pages. */
export function PrayerCitiesPage({ cities, timeZones, actions }: PrayerCitiesPageProps) {
  const t = useTranslations('prayerTimes')
  const language = useLocale() === 'ar' ? 'ar' : 'en'
  const [shown, reorder] = useOptimistic(cities)
  const [, start] = useTransition()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const move = (from: number, to: number) =>
    start(async () => {
      const moved = shown[from]
      if (!moved) return
      const next = shown.toSpliced(from, 1).toSpliced(to, 0, moved)
      reorder(next)
      const result = await actions.reorder({ cityIds: next.map(({ id }) => id) })
      if (!result.ok) toast.error(result.message)
    })
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        {cities.length > 0 && (
          <ButtonLink href={prayerTimesPath(language)} target="_blank">
            {t('readersPage')}
          </ButtonLink>
        )}
        <Button variant="primary" onClick={() => setOpen({ what: 'city', city: null })}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
      </PageHeader>
      {shown.length === 0 && (
        <EmptyState icon={<MoonStar />} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      )}
      <ol aria-label={t('title')}>
        {shown.map((city, i) => (
          <CityItem
            key={city.id}
            city={city}
            onUp={i > 0 ? () => move(i, i - 1) : null}
            onDown={i < shown.length - 1 ? () => move(i, i + 1) : null}
            onEdit={() => setOpen({ what: 'city', city })}
            onTable={() => setOpen({ what: 'table', city })}
            onRemove={() => setOpen({ what: 'removal', city })}
          />
        ))}
      </ol>
      {open?.what === 'city' && <CityDialog city={open.city} isFirst={cities.length === 0} timeZones={timeZones} actions={actions} onClose={close} />}
      {open?.what === 'table' && <TableDialog city={open.city} actions={actions} onClose={close} />}
      {open?.what === 'removal' && <Removal city={open.city} remove={actions.remove} onClose={close} />}
    </>
  )
}

function Removal({ city, remove, onClose }: { city: CityRow; remove: CityActions['remove']; onClose: () => void }) {
  const t = useTranslations('prayerTimes')
  const arabic = useLocale() === 'ar'
  const { run, pending, failure } = useCommand()
  return (
    <AlertDialog
      open
      onOpenChange={onClose}
      title={t('removeTitle', { name: arabic ? city.nameAr : city.nameEn })}
      description={t('removeText')}
      confirm={t('remove')}
      pending={pending}
      onConfirm={() =>
        run(
          () => remove({ cityId: city.id }),
          () => {
            onClose()
            toast.success(t('removed'))
          },
        )
      }
    >
      {failure && <Notice title={failure.message} />}
    </AlertDialog>
  )
}
