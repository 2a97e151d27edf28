'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, type RefObject, useRef } from 'react'
import { buttonClass } from './button.tsx'
import { cn } from './class-names.ts'

export const backdropClass = cn(
  'fixed inset-0 z-50 min-h-dvh bg-black/35 transition-opacity duration-150 dark:bg-black/60',
  'data-starting-style:opacity-0 data-ending-style:opacity-0 motion-reduce:transition-none',
)
export const panelClass = cn(
  'flex max-h-[calc(100dvh-2rem)] w-full flex-col overflow-hidden rounded-xl border border-line bg-raised text-ink shadow-popup outline-none',
  'transition-[scale,opacity] duration-150 data-starting-style:scale-97 data-starting-style:opacity-0 data-ending-style:scale-97 data-ending-style:opacity-0',
  'motion-reduce:transition-none',
)
export const viewportClass = 'fixed inset-0 z-50 flex items-end justify-center overflow-y-auto p-4 sm:items-center'

type DialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description?: ReactNode
  /** Under the body, after a line: its buttons. */
  footer?: ReactNode
  initialFocus?: RefObject<HTMLElement | null>
  /** Where it leads back to; without it, to what had the focus. */
  finalFocus?: () => HTMLElement | null
  staysOnOutsidePress?: boolean
  className?: string
  children?: ReactNode
}

export function Dialog({ open, onOpenChange, title, description, footer, initialFocus, finalFocus, staysOnOutsidePress, className, children }: DialogProps) {
  const t = useTranslations('desk.actions')
  const body = useRef<HTMLDivElement>(null)
  // The first thing to fill in, rather than the way out that stands before it.
  const firstField = () => body.current?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button') ?? true
  return (
    <Base.Root open={open} onOpenChange={onOpenChange} disablePointerDismissal={staysOnOutsidePress}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Viewport className={viewportClass}>
          <Base.Popup initialFocus={initialFocus ?? firstField} finalFocus={finalFocus} className={cn(panelClass, 'max-w-lg', className)}>
            <div className="flex items-start gap-3 px-5 pt-4 pb-3">
              <div className="min-w-0 flex-1">
                <Base.Title className="text-base font-semibold">{title}</Base.Title>
                {description !== undefined && <Base.Description className="mt-1 text-sm leading-relaxed text-muted">{description}</Base.Description>}
              </div>
              <Base.Close aria-label={t('close')} className={cn(buttonClass({ variant: 'ghost', size: 'icon-sm' }), '-me-2')}>
                <X aria-hidden />
              </Base.Close>
            </div>
            <div ref={body} className="min-h-0 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
            {footer !== undefined && <div className="flex flex-wrap justify-end gap-2 border-t border-line bg-sunken/50 px-5 py-3">{footer}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
