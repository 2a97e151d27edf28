'use client'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Toaster } from '#components/ui/toaster.tsx'
import { TooltipProvider } from '#components/ui/tooltip.tsx'

/** Base UI does not look at the document's `dir`, so it is told. */
export function DeskProviders({ direction, children }: { direction: 'rtl' | 'ltr'; children: ReactNode }) {
  const t = useTranslations('desk')
  return (
    <DirectionProvider direction={direction}>
      <TooltipProvider delay={400}>
        {/* Floating parts are appended to the body and stay above it. */}
        <div className="isolate">{children}</div>
        <Toaster label={t('notices')} />
      </TooltipProvider>
    </DirectionProvider>
  )
}
