import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

const looks = {
  danger: { box: 'border-danger/30 bg-danger-soft text-danger-ink', Icon: CircleAlert },
  success: { box: 'border-success/30 bg-success-soft text-success-ink', Icon: CircleCheck },
  info: { box: 'border-line-strong bg-sunken text-ink', Icon: Info },
}

type NoticeProps = { tone?: keyof typeof looks; title?: ReactNode; children?: ReactNode; className?: string }

/** A message that stays in its place: what went wrong with a form, what to know before going on. */
export function Notice({ tone = 'danger', title, children, className }: NoticeProps) {
  const { box, Icon } = looks[tone]
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={cn('flex gap-2.5 rounded-md border px-3 py-2.5 text-sm leading-relaxed', box, className)}>
      <Icon aria-hidden className="mt-1 size-4 shrink-0" />
      <div className="min-w-0">
        {title !== undefined && <p className="font-medium">{title}</p>}
        {children}
      </div>
    </div>
  )
}
