import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

type EmptyStateProps = { icon?: ReactNode; title: ReactNode; children?: ReactNode; action?: ReactNode; /** 1 where it is the whole page. */ level?: 1 | 2; className?: string }

/** Where there is nothing to show: why, and what to do about it. */
export function EmptyState({ icon, title, children, action, level = 2, className }: EmptyStateProps) {
  const Title = level === 1 ? 'h1' : 'h2'
  return (
    <div className={cn('flex flex-col items-center justify-center gap-2 px-6 py-16 text-center', className)}>
      {icon !== undefined && <div className="mb-2 flex size-12 items-center justify-center rounded-full bg-sunken text-muted [&_svg]:size-5">{icon}</div>}
      <Title className="text-base font-semibold text-ink">{title}</Title>
      {children !== undefined && <p className="max-w-sm text-sm leading-relaxed text-muted">{children}</p>}
      {action !== undefined && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
