import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '#components/ui/button.tsx'

/** Newer and older: a place in the list, not a page number, so that page 500 costs what page 1 does. */
export function ListPages({ newer, older, label }: { newer: string | null; older: string | null; label: string }) {
  const t = useTranslations('desk.actions')
  if (newer === null && older === null) return null
  return (
    <nav aria-label={label} className="flex justify-between gap-2 px-4 py-4 md:px-6">
      <Step href={newer}>
        <ChevronLeft aria-hidden className="mirror" />
        {t('newer')}
      </Step>
      <Step href={older}>
        {t('older')}
        <ChevronRight aria-hidden className="mirror" />
      </Step>
    </nav>
  )
}

function Step({ href, children }: { href: string | null; children: ReactNode }) {
  if (href === null) return <span />
  return (
    <Link href={href} className={buttonClass({ size: 'sm' })}>
      {children}
    </Link>
  )
}
