'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'
import { cn } from './class-names.ts'
import { backdropClass } from './dialog.tsx'

const sides = {
  start: 'inset-y-0 start-0 h-dvh w-[min(24rem,calc(100vw-3rem))] border-e ltr:data-starting-style:-translate-x-full ltr:data-ending-style:-translate-x-full rtl:data-starting-style:translate-x-full rtl:data-ending-style:translate-x-full',
  end: 'inset-y-0 end-0 h-dvh w-[min(28rem,calc(100vw-2rem))] border-s ltr:data-starting-style:translate-x-full ltr:data-ending-style:translate-x-full rtl:data-starting-style:-translate-x-full rtl:data-ending-style:-translate-x-full',
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-xl border-t data-starting-style:translate-y-full data-ending-style:translate-y-full',
}

type SheetProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** The side of reading order that it comes from. */
  side?: keyof typeof sides
  footer?: ReactNode
  /** Where it leads back to; without it, to what had the focus. */
  finalFocus?: () => HTMLElement | null
  className?: string
  children: ReactNode
}

export function Sheet({ open, onOpenChange, title, side = 'end', footer, finalFocus, className, children }: SheetProps) {
  const t = useTranslations('desk.actions')
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          finalFocus={finalFocus}
          className={cn(
            'fixed z-50 flex flex-col border-line bg-raised text-ink shadow-popup outline-none transition-transform duration-200 ease-out motion-reduce:transition-none',
            sides[side],
            className,
          )}
        >
          <div className="flex items-center gap-3 border-b border-line px-4 py-2.5">
            <Base.Title className="min-w-0 flex-1 truncate text-sm font-semibold">{title}</Base.Title>
            <Base.Close aria-label={t('close')} className={buttonClass({ variant: 'ghost', size: 'icon-sm' })}>
              <X aria-hidden />
            </Base.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
          {footer !== undefined && <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
