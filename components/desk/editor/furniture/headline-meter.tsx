'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { cn } from '#components/ui/class-names.ts'
import { countLines, PHONE } from './headline-lines.ts'

/** How long the headline is, in letters and in lines of a phone. */
export function HeadlineMeter({ id, headline }: { id: string; headline: string }) {
  const t = useTranslations('editor.meter')
  const lines = usePhoneLines(headline)
  const count = headline.trim().length
  const verdict = lines > 4 ? 'tooLong' : lines > 3 ? 'long' : 'good'
  return (
    <p id={id} className="meter" aria-live="off">
      <bdi className="tabular-nums">{t('characters', { count })}</bdi>
      {lines > 0 && (
        <>
          <bdi>{t('lines', { count: lines })}</bdi>
          <span className={cn(verdict === 'long' && 'text-warning-ink', verdict === 'tooLong' && 'text-danger-ink')}>
            {t(verdict)}
          </span>
        </>
      )}
    </p>
  )
}

function usePhoneLines(headline: string): number {
  const [fontReady, setFontReady] = useState(false)
  useEffect(() => {
    let current = true
    void document.fonts.load(PHONE.font, '\u0639').then(() => current && setFontReady(true))
    return () => {
      current = false
    }
  }, [])
  // Measured anew when the face has come.
  void fontReady
  const context = sharedContext()
  if (!context) return 0
  context.font = PHONE.font
  return countLines(headline, PHONE.width, (text) => context.measureText(text).width)
}

let shared: CanvasRenderingContext2D | null | undefined

function sharedContext(): CanvasRenderingContext2D | null {
  shared ??= document.createElement('canvas').getContext('2d')
  return shared
}
