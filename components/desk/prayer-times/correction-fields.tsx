'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { FieldGroup } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { citySettings, type CitySettings } from '#lib/cities/schema.ts'
import { dayIn } from '#lib/i18n/days.ts'
import { PRAYERS } from '#lib/prayer-times/prayers.ts'
import { timesOfDay } from '#lib/prayer-times/times-of-day.ts'

/** Minutes for each time, and beside them what comes of it today. @param official today's times of the official table */
export function CorrectionFields({ official }: { official: string[] | null }) {
  const t = useTranslations('prayerTimes')
  const { control, formState } = useFormContext<CitySettings>()
  const times = useTimesOfToday(official)
  return (
    <FieldGroup legend={t('corrections')} help={t(official ? 'officialToday' : 'correctionsHelp')} error={formState.errors.corrections && t('correctionsWrong')}>
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-6">
        {PRAYERS.map((prayer, i) => (
          <li key={prayer} className="flex flex-col gap-1 text-sm">
            <span className="flex items-baseline justify-between gap-1">
              <span>{t(`prayers.${prayer}`)}</span>
              <output className="text-muted tabular-nums">{times?.[i] ?? '–'}</output>
            </span>
            <Controller
              control={control}
              name={`corrections.${i}`}
              render={({ field, fieldState }) => (
                <Input
                  ref={field.ref}
                  type="number"
                  dir="ltr"
                  min={-60}
                  max={60}
                  aria-label={t('correctionOf', { prayer: t(`prayers.${prayer}`) })}
                  aria-invalid={fieldState.invalid}
                  defaultValue={field.value}
                  onBlur={field.onBlur}
                  onChange={(event) => field.onChange(event.currentTarget.valueAsNumber)}
                />
              )}
            />
          </li>
        ))}
      </ul>
    </FieldGroup>
  )
}

const place = citySettings.pick({ latitude: true, longitude: true, timeZone: true, method: true, madhab: true, corrections: true, fridayTime: true })

/** null while something that they follow from is wrong. */
function useTimesOfToday(official: string[] | null): string[] | null {
  const { control } = useFormContext<CitySettings>()
  const [opened] = useState(() => new Date())
  const given = place.safeParse(useWatch({ control }))
  if (!given.success) return null
  const day = dayIn(given.data.timeZone, opened)
  return timesOfDay(given.data, day, official ?? undefined).moments.map(({ time }) => time)
}
