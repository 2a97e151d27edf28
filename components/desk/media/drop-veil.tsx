import { ImageDown } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Covers its positioned parent while files are dragged over the page. */
export function DropVeil({ shown }: { shown: boolean }) {
  const t = useTranslations('media')
  if (!shown) return null
  return (
    <div className="pointer-events-none absolute inset-0 z-10 bg-surface/85 p-3">
      <div className="sticky top-24 flex h-full max-h-[70dvh] flex-col items-center justify-center gap-2 rounded-xl border-2 border-dashed border-accent bg-accent-soft/60 text-center text-accent-ink">
        <ImageDown aria-hidden className="size-8" strokeWidth={1.5} />
        <p className="text-lg font-semibold">{t('dropHere')}</p>
        <p className="text-sm">{t('dropHelp')}</p>
      </div>
    </div>
  )
}
