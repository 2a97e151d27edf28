'use client'
import { MoonStar, Plus } from 'lucide-react'
import Link from 'next/link'
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
import { PRAYERS } from '#lib/prayer-times/prayers.ts'
import type { CityActions } from './city-actions.ts'
import { CityDialog } from './city-dialog.tsx'
import { CityItem } from './city-item.tsx'
import { TableDialog } from './table-dialog.tsx'

type PrayerCitiesPageProps = { cities: CityRow[]; timeZones: string[]; hijri: HijriProps; actions: CityActions }
type Open = { what: 'city'; city: CityRow | null } | { what: 'table' | 'removal'; city: CityRow }

/** The cities whose prayer times the paper gives, in the order of its pages. */
export function PrayerCitiesPage({ cities, timeZones, hijri, actions }: PrayerCitiesPageProps) {
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
          <ButtonLink href={prayerTimesPath(language)} target="_blank" className="max-sm:hidden">
            {t('readersPage')}
          </ButtonLink>
        )}
        <Button variant="primary" onClick={() => setOpen({ what: 'city', city: null })}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
      </PageHeader>
      {shown.length === 0 && (
        <EmptyState icon={<MoonStar />} title={t('empty')} action={<Button onClick={() => setOpen({ what: 'city', city: null })}>{t('add')}</Button>}>
          {t('emptyText')}
        </EmptyState>
      )}
      {shown.length > 0 && <Heads />}
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
      <Hijri {...hijri} />
      {open?.what === 'city' && <CityDialog city={open.city} paperCity={cities.find(({ own }) => own) ?? null} timeZones={timeZones} actions={actions} onClose={close} />}
      {open?.what === 'table' && <TableDialog city={open.city} actions={actions} onClose={close} />}
      {open?.what === 'removal' && <Removal city={open.city} remove={actions.remove} onClose={close} />}
    </>
  )
}

/** Over the columns, for the eye alone: each time is named in its row too. */
function Heads() {
  const t = useTranslations('prayerTimes')
  return (
    <div aria-hidden className="hidden items-center gap-3 border-b border-line px-6 py-1.5 text-xs text-muted lg:flex">
      <span className="min-w-0 flex-1">{t('timesToday')}</span>
      <span className="flex">
        {PRAYERS.map((prayer) => (
          <span key={prayer} className="w-16 text-center">
            {t(`prayers.${prayer}`)}
          </span>
        ))}
      </span>
      {/* As wide as the three buttons of a row. */}
      <span className="w-30" />
    </div>
  )
}

type HijriProps = { offset: number; mayChange: boolean }

/** The other calendar of the readers' pages: one setting of the whole paper. */
function Hijri({ offset, mayChange }: HijriProps) {
  const t = useTranslations('prayerTimes')
  return (
    <p className="flex flex-wrap gap-x-1.5 px-4 py-4 text-sm text-muted md:px-6">
      <span>
        {t('hijri')}: {t('hijriOffset', { offset: offset < 0 ? 'minus' : offset > 0 ? 'plus' : 'other' })}.
      </span>
      {mayChange ? (
        <Link href="/desk/settings" className="text-ink underline underline-offset-4">
          {t('changeHijri')}
        </Link>
      ) : (
        <span>{t('askAdmin')}</span>
      )}
    </p>
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
