'use client'
import { useTimeZone, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { instantOf, wallTimeOf } from '#lib/i18n/wall-clock.ts'

type UntilFieldProps = { label: string; help: string; error?: string | undefined; value: string | null; onChange: (until: string | null) => void }

const SOON = [30, 60, 180]
const HOUR = 60

/** When something ends by itself, by the paper's clock; some ends are a press away. */
export function UntilField({ label, help, error, value, onChange }: UntilFieldProps) {
  const t = useTranslations('fronts')
  const timeZone = useTimeZone() ?? 'UTC'
  const after = (minutes: number) => onChange(new Date(Math.ceil(Date.now() / 60_000 + minutes) * 60_000).toISOString())
  return (
    <Field label={label} help={help} error={error}>
      <Input
        type="datetime-local"
        dir="ltr"
        value={value ? wallTimeOf(new Date(value), timeZone) : ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value ? instantOf(currentTarget.value, timeZone).toISOString() : null)}
      />
      <div className="flex flex-wrap gap-1">
        {SOON.map((minutes) => (
          <Button key={minutes} variant="ghost" size="sm" onClick={() => after(minutes)}>
            {minutes < HOUR ? t('breaking.inMinutes', { count: minutes }) : t('breaking.inHours', { count: minutes / HOUR })}
          </Button>
        ))}
        {value && (
          <Button variant="ghost" size="sm" onClick={() => onChange(null)}>
            {t('clearUntil')}
          </Button>
        )}
      </div>
    </Field>
  )
}
