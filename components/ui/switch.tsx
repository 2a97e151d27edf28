'use client'
import { Switch as Base } from '@base-ui/react/switch'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

type SwitchProps = { label: ReactNode; help?: ReactNode; checked: boolean; onCheckedChange: (checked: boolean) => void; name?: string; disabled?: boolean; className?: string }

export function Switch({ label, help, className, ...rest }: SwitchProps) {
  return (
    <label className={cn('flex cursor-pointer items-start justify-between gap-3 text-sm has-data-disabled:cursor-not-allowed has-data-disabled:opacity-60', className)}>
      <span className="min-w-0">
        <span className="block leading-6">{label}</span>
        {help !== undefined && <span className="block text-xs leading-relaxed text-muted">{help}</span>}
      </span>
      <Base.Root {...rest} className="mt-0.5 flex h-5 w-9 shrink-0 rounded-full bg-line-hover p-0.5 transition-colors data-checked:bg-accent">
        <Base.Thumb className="size-4 rounded-full bg-white shadow-xs transition-transform ltr:data-checked:translate-x-4 rtl:data-checked:-translate-x-4 motion-reduce:transition-none" />
      </Base.Root>
    </label>
  )
}
