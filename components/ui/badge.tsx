import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

const tones = {
  neutral: 'bg-chip text-muted',
  accent: 'bg-accent-soft text-accent-ink',
  success: 'bg-success-soft text-success-ink',
  warning: 'bg-warning-soft text-warning-ink',
  danger: 'bg-danger-soft text-danger-ink',
}

export function Badge({ tone = 'neutral', className, children }: { tone?: keyof typeof tones; className?: string; children: ReactNode }) {
  return <span className={cn('inline-flex h-5.5 items-center gap-1 rounded px-1.5 text-xs font-medium whitespace-nowrap', tones[tone], className)}>{children}</span>
}

/** A figure beside a name. Nothing for nothing; 100 and more is «99+». */
export function Count({ value, tone = 'neutral', className }: { value: number; tone?: keyof typeof tones; className?: string }) {
  if (value === 0) return null
  return (
    <span dir="ltr" className={cn('inline-flex h-5 min-w-5 items-center justify-center rounded-full px-1.5 text-[0.6875rem] font-medium tabular-nums', tones[tone], className)}>
      {value > 99 ? '99+' : value}
    </span>
  )
}
