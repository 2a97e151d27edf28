'use client'
import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { cn } from './class-names.ts'

type CheckboxProps = {
  label: ReactNode
  help?: ReactNode
  checked: boolean
  onCheckedChange: (checked: boolean) => void
  name?: string
  value?: string
  disabled?: boolean
  className?: string
}

export function Checkbox({ label, help, className, ...rest }: CheckboxProps) {
  const id = useId()
  return (
    <label className={cn('flex cursor-pointer items-start gap-2.5 text-sm has-data-disabled:cursor-not-allowed has-data-disabled:opacity-60 pointer-coarse:py-1.5', className)}>
      <Base.Root
        {...rest}
        aria-describedby={help === undefined ? undefined : id}
        className="mt-1 flex size-4 shrink-0 items-center justify-center rounded border border-line-hover bg-surface data-checked:border-accent data-checked:bg-accent"
      >
        <Base.Indicator className="text-on-accent data-unchecked:hidden">
          <Check aria-hidden className="size-3.5" strokeWidth={3} />
        </Base.Indicator>
      </Base.Root>
      <span className="min-w-0">
        <span className="block leading-6">{label}</span>
        {help !== undefined && (
          <span id={id} className="block text-xs leading-relaxed text-muted">
            {help}
          </span>
        )}
      </span>
    </label>
  )
}
