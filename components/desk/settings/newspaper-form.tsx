'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import { toast } from 'sonner'
import { FormSummary } from '#components/desk/forms/form-summary.tsx'
import { TextField } from '#components/desk/forms/text-field.tsx'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import type { ActionResult } from '#lib/platform/run-action.ts'
import { newspaperSettings, type NewspaperSettings } from '#lib/taxonomy/schema.ts'

type NewspaperFormProps = {
  settings: NewspaperSettings
  timeZones: string[]
  save: (input: NewspaperSettings) => Promise<ActionResult<null>>
}

/** What the paper is called and where it is made; every name in both languages, side by side. */
export function NewspaperForm({ settings, timeZones, save }: NewspaperFormProps) {
  const t = useTranslations('settings.newspaper')
  const actions = useTranslations('desk.actions')
  const form = useForm<NewspaperSettings>({ defaultValues: settings, resolver: zodResolver(newspaperSettings) })
  const { run, pending, failure } = useCommand()
  const submit = form.handleSubmit((values) =>
    run(
      () => save(values),
      () => {
        form.reset(values)
        toast.success(t('saved'))
      },
    ),
  )
  const zones = timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate className="flex max-w-3xl flex-col gap-8 px-4 pt-6 pb-8 md:px-6">
        <FormSummary wrong={Object.keys(form.formState.errors).length} failure={failure} />
        <Part title={t('names')}>
          <Pair name="name" />
          <Pair name="tagline" />
          <Pair name="owner" help={t('ownerHelp')} />
        </Part>
        <Part title={t('place')}>
          <Pair name="city" />
          <Pair name="country" />
        </Part>
        <Part title={t('time')}>
          <Controller
            control={form.control}
            name="timeZone"
            render={({ field }) => (
              <Field label={t('timeZone')} help={t('timeZoneHelp')}>
                <Combobox
                  options={zones}
                  value={zones.find((zone) => zone.value === field.value) ?? null}
                  onValueChange={(zone) => zone && field.onChange(zone.value)}
                />
              </Field>
            )}
          />
          <Controller
            control={form.control}
            name="hijriOffset"
            render={({ field }) => (
              <Field label={t('hijriOffset')} help={t('hijriHelp')}>
                <Select
                  options={[
                    { value: -1, label: t('hijri.minus') },
                    { value: 0, label: t('hijri.none') },
                    { value: 1, label: t('hijri.plus') },
                  ]}
                  value={field.value}
                  onValueChange={field.onChange}
                />
              </Field>
            )}
          />
        </Part>
        <div className="sticky bottom-14 flex justify-end border-t border-line bg-surface py-3 md:bottom-0">
          <Button type="submit" variant="primary" pending={pending}>
            {pending ? actions('saving') : actions('save')}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-3 text-base font-semibold">{title}</legend>
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  )
}

function Pair({ name, help }: { name: 'name' | 'tagline' | 'owner' | 'city' | 'country'; help?: ReactNode }) {
  const t = useTranslations('settings.newspaper')
  return (
    <>
      <TextField<NewspaperSettings> name={`${name}Ar`} label={t(`${name}Ar`)} dir="rtl" help={help} />
      <TextField<NewspaperSettings> name={`${name}En`} label={t(`${name}En`)} dir="ltr" help={help} />
    </>
  )
}
