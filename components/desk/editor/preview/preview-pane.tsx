'use client'

import { Monitor, Smartphone, Tablet, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { PageFrame } from './page-frame.tsx'
import { usePreview } from './use-preview.ts'

/** Widths of the page in CSS pixels. */
const WIDTHS = { phone: 390, tablet: 820, desktop: 1440 } as const
const ICONS = { phone: Smartphone, tablet: Tablet, desktop: Monitor }
type Width = keyof typeof WIDTHS

/** The real page beside the text, as it would be if it were published now. */
export function PreviewPane({ onClose }: { onClose: () => void }) {
  const t = useTranslations('editor.preview')
  const [width, setWidth] = useState<Width>('phone')
  const { html, failed } = usePreview()
  return (
    <section aria-label={t('title')} className="flex h-full min-h-0 flex-col bg-sunken">
      <div className="flex items-center gap-2 border-b border-line bg-surface px-3 py-1.5">
        <h2 className="flex-1 text-sm font-medium">{t('title')}</h2>
        <fieldset aria-label={t('width')} className="flex gap-0.5">
          {(Object.keys(WIDTHS) as Width[]).map((name) => {
            const Icon = ICONS[name]
            return (
              <Button
                key={name}
                aria-pressed={width === name}
                aria-label={t(name)}
                title={`${t(name)} · ${WIDTHS[name]}`}
                variant="ghost"
                size="icon-sm"
                className="aria-pressed:bg-chip aria-pressed:text-ink"
                onClick={() => setWidth(name)}
              >
                <Icon aria-hidden />
              </Button>
            )
          })}
        </fieldset>
        <Button variant="ghost" size="icon-sm" aria-label={t('close')} onClick={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      {failed && (
        <output className="bg-warning-soft px-3 py-1.5 text-sm text-warning-ink">{t('failed')}</output>
      )}
      <div className="min-h-0 flex-1 overflow-hidden p-3">
        {html === null ? (
          <p className="p-6 text-center text-sm text-muted">{!failed && t('loading')}</p>
        ) : (
          <PageFrame html={html} width={WIDTHS[width]} title={t('frame')} />
        )}
      </div>
    </section>
  )
}
