'use client'
import { useLocale } from 'next-intl'
import { Toaster as Sonner } from 'sonner'

export { toast } from 'sonner'

/** Short news of what has just happened, at the bottom of the reading start; `label` names its region for screen readers. */
export function Toaster({ label }: { label: string }) {
  const rtl = useLocale() === 'ar'
  return (
    <Sonner
      containerAriaLabel={label}
      dir={rtl ? 'rtl' : 'ltr'}
      position={rtl ? 'bottom-left' : 'bottom-right'}
      theme="system"
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: 'flex w-full items-center gap-2.5 rounded-lg border border-line bg-raised px-3.5 py-3 font-sans text-sm text-ink shadow-popup',
          title: 'leading-relaxed',
          description: 'text-muted',
          success: '[&_[data-icon]]:text-success-ink',
          error: '[&_[data-icon]]:text-danger-ink',
          actionButton: 'ms-auto shrink-0 rounded px-2 py-1 text-sm font-medium text-accent-ink hover:bg-hover',
        },
      }}
    />
  )
}
