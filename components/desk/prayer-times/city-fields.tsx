'use client'
import { useTranslations } from 'next-intl'
import { useController } from 'react-hook-form'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { CitySettings } from '#lib/cities/schema.ts'

/** Degrees. What is typed stays as it is typed, `24.` too. */
export function NumberField({ name, help }: { name: 'latitude' | 'longitude'; help?: string }) {
  const t = useTranslations('prayerTimes')
  const { field, fieldState } = useController<CitySettings, typeof name>({ name })
  const { ref, value, onBlur, onChange } = field
  return (
    <Field label={t(name)} help={help} error={fieldState.error && t(`${name}Wrong`)}>
      <Input
        ref={ref}
        dir="ltr"
        inputMode="decimal"
        defaultValue={Number.isNaN(value) ? '' : value}
        onBlur={onBlur}
        onChange={(event) => onChange(event.currentTarget.value.trim() === '' ? NaN : Number(event.currentTarget.value))}
      />
    </Field>
  )
}

/** Empty is null: the time of noon. */
export function FridayField() {
  const t = useTranslations('prayerTimes')
  const { field, fieldState } = useController<CitySettings, 'fridayTime'>({ name: 'fridayTime' })
  const { ref, value, onBlur, onChange } = field
  return (
    <Field label={t('fridayTime')} help={t('fridayHelp')} error={fieldState.error && t('fridayWrong')}>
      <Input
        ref={ref}
        dir="ltr"
        inputMode="numeric"
        placeholder="12:45"
        value={value ?? ''}
        onBlur={onBlur}
        onChange={(event) => onChange(event.currentTarget.value.trim() || null)}
      />
    </Field>
  )
}
