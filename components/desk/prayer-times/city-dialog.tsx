'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import { toast } from 'sonner'
import { FormSummary } from '#components/desk/forms/form-summary.tsx'
import { TextField } from '#components/desk/forms/text-field.tsx'
import { fieldsOf, useCommand } from '#components/desk/forms/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Combobox } from '#components/ui/combobox.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import type { CityRow } from '#lib/cities/list-cities.ts'
import { citySettings, type CitySettings } from '#lib/cities/schema.ts'
import { MADHABS, PRAYER_METHODS } from '#lib/prayer-times/prayers.ts'
import type { CityActions } from './city-actions.ts'
import { CorrectionFields } from './correction-fields.tsx'
import { FridayField, NumberField } from './city-fields.tsx'

type CityDialogProps = {
  city: CityRow | null
  /** Whose zone and method a new city begins with. */
  paperCity: CityRow | null
  timeZones: string[]
  actions: CityActions
  onClose: () => void
}

/** How a city's times are reckoned, with its times of today while it is being changed. */
export function CityDialog({ city, paperCity, timeZones, actions, onClose }: CityDialogProps) {
  const t = useTranslations()
  const arabic = useLocale() === 'ar'
  const id = useId()
  const form = useForm<CitySettings>({ defaultValues: city ? citySettings.parse(city) : newCity(paperCity), resolver: zodResolver(citySettings) })
  const { run, pending, failure } = useCommand()
  const submit = form.handleSubmit((values) =>
    run(
      async () => {
        const result = await (city ? actions.change({ ...values, cityId: city.id }) : actions.create(values))
        if (!result.ok && fieldsOf(result).slug) form.setError('slug', { type: 'taken' })
        return result
      },
      () => {
        toast.success(t(city ? 'prayerTimes.saved' : 'prayerTimes.added'))
        onClose()
      },
    ),
  )
  const wrong = Object.keys(form.formState.errors).length
  const zones = timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
  const stays = city ? city.own : paperCity === null
  return (
    <Dialog
      open
      onOpenChange={onClose}
      staysOnOutsidePress
      className="max-w-2xl"
      title={city ? t('prayerTimes.editTitle', { name: arabic ? city.nameAr : city.nameEn }) : t('prayerTimes.add')}
      footer={
        <>
          <Button onClick={onClose}>{t('desk.actions.cancel')}</Button>
          <Button type="submit" form={id} variant="primary" pending={pending}>
            {t('desk.actions.save')}
          </Button>
        </>
      }
    >
      <FormProvider {...form}>
        <form id={id} onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-5">
          <FormSummary wrong={wrong} failure={wrong > 0 ? null : failure} />
          <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
            <TextField<CitySettings> name="nameAr" label={t('prayerTimes.nameAr')} dir="rtl" />
            <TextField<CitySettings> name="nameEn" label={t('prayerTimes.nameEn')} dir="ltr" />
            <TextField<CitySettings>
              name="slug"
              label={t('prayerTimes.slug')}
              dir="ltr"
              words={{ taken: t('prayerTimes.slugTaken'), invalid_format: t('prayerTimes.slugWrong') }}
            />
            <Controller
              control={form.control}
              name="timeZone"
              render={({ field }) => (
                <Field label={t('prayerTimes.timeZone')}>
                  <Combobox
                    options={zones}
                    value={zones.find((zone) => zone.value === field.value) ?? null}
                    onValueChange={(zone) => zone && field.onChange(zone.value)}
                  />
                </Field>
              )}
            />
            <NumberField name="latitude" help={t('prayerTimes.degrees')} />
            <NumberField name="longitude" />
            <Controller
              control={form.control}
              name="method"
              render={({ field }) => (
                <Field label={t('prayerTimes.method')}>
                  <Select
                    options={PRAYER_METHODS.map((value) => ({ value, label: t(`prayerTimes.methods.${value}`) }))}
                    value={field.value}
                    onValueChange={field.onChange}
                  />
                </Field>
              )}
            />
            <Controller
              control={form.control}
              name="madhab"
              render={({ field }) => (
                <Field label={t('prayerTimes.madhab')}>
                  <Select
                    options={MADHABS.map((value) => ({ value, label: t(`prayerTimes.madhabs.${value}`) }))}
                    value={field.value}
                    onValueChange={field.onChange}
                  />
                </Field>
              )}
            />
            <FridayField />
            <Controller
              control={form.control}
              name="own"
              render={({ field }) => (
                <Checkbox
                  className="sm:mt-7"
                  label={t('prayerTimes.own')}
                  help={t(stays ? 'prayerTimes.ownStays' : 'prayerTimes.ownHelp')}
                  checked={field.value}
                  disabled={stays}
                  onCheckedChange={field.onChange}
                />
              )}
            />
          </div>
          <CorrectionFields official={city?.officialToday ?? null} />
        </form>
      </FormProvider>
    </Dialog>
  )
}

// Where it lies is asked, not guessed: another city's times would look right.
function newCity(paperCity: CityRow | null): CitySettings {
  return {
    nameAr: '',
    nameEn: '',
    slug: '',
    latitude: NaN,
    longitude: NaN,
    timeZone: paperCity?.timeZone ?? 'Asia/Dubai',
    method: paperCity?.method ?? 'Dubai',
    madhab: paperCity?.madhab ?? 'shafi',
    corrections: [0, 0, 0, 0, 0, 0],
    fridayTime: null,
    own: paperCity === null,
  }
}
