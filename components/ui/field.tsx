'use client'
import { Field as BaseField } from '@base-ui/react/field'
import { Fieldset } from '@base-ui/react/fieldset'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

type FieldProps = {
  label: ReactNode
  /** Beside the label, quiet: optional, a count. */
  hint?: ReactNode
  help?: ReactNode
  error?: string | undefined
  name?: string
  disabled?: boolean
  className?: string
  children: ReactNode
}

/** Label above, help under, the error in place of nothing; wired to the control inside for assistive technology. */
export function Field({ label, hint, help, error, name, disabled, className, children }: FieldProps) {
  return (
    <BaseField.Root name={name} disabled={disabled} invalid={error !== undefined} className={cn('flex min-w-0 flex-col gap-1.5', className)}>
      <div className="flex items-baseline justify-between gap-2">
        <BaseField.Label className="text-sm font-medium text-ink">{label}</BaseField.Label>
        {hint !== undefined && <span className="text-xs text-muted">{hint}</span>}
      </div>
      {children}
      {help !== undefined && <BaseField.Description className="text-xs leading-relaxed text-muted">{help}</BaseField.Description>}
      <BaseField.Error match={error !== undefined} className="flex items-start gap-1.5 text-xs leading-relaxed text-danger-ink">
        <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        {error}
      </BaseField.Error>
    </BaseField.Root>
  )
}

type FieldGroupProps = { legend: ReactNode; help?: ReactNode; error?: string | undefined; className?: string; children: ReactNode }

/** Several controls under one name: checkboxes, a pair of languages. */
export function FieldGroup({ legend, help, error, className, children }: FieldGroupProps) {
  return (
    <Fieldset.Root className={cn('flex min-w-0 flex-col gap-2', className)}>
      <Fieldset.Legend className="text-sm font-medium text-ink">{legend}</Fieldset.Legend>
      {children}
      {help !== undefined && <p className="text-xs leading-relaxed text-muted">{help}</p>}
      {error !== undefined && (
        <p role="alert" className="flex items-start gap-1.5 text-xs leading-relaxed text-danger-ink">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          {error}
        </p>
      )}
    </Fieldset.Root>
  )
}
