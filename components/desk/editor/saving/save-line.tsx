'use client'

import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { cn } from '#components/ui/class-names.ts'
import { useWorkspace } from '../workspace-context.tsx'
import type { SaveStatus } from './save-status.ts'
import { useSaveStatus } from './use-save-status.ts'

/** The state of saving in words; always there. */
export function SaveLine() {
  const t = useTranslations('editor.saving')
  const { engine } = useWorkspace()
  const status = useSaveStatus(engine)
  const words = useSaveWords()
  const { Icon, look } = LOOKS[status.phase]
  return (
    <output
      aria-label={t('label')}
      data-phase={status.phase}
      className={cn('flex min-w-0 items-center gap-1.5 text-sm whitespace-nowrap', look)}
    >
      <Icon aria-hidden className={cn('size-4 shrink-0', status.phase === 'saving' && 'animate-spin motion-reduce:animate-none')} />
      <span className="truncate">{words(status)}</span>
    </output>
  )
}

/** @returns how a state of saving is said. */
export function useSaveWords(): (status: SaveStatus) => string {
  const t = useTranslations('editor.saving')
  const format = useFormatter()
  return ({ phase, kept, savedAt }) => {
    switch (phase) {
      case 'saved':
        return t('savedAt', { time: format.dateTime(new Date(savedAt), { hour: 'numeric', minute: '2-digit', numberingSystem: 'latn' }) })
      case 'saving':
        return t('saving')
      case 'offline':
        return kept ? t('offlineKept') : t('offline')
      case 'signed_out':
        return t('signedOut')
      case 'refused':
        return t('refused')
      case 'conflict':
        return t('conflict')
    }
  }
}

const LOOKS = {
  saved: { Icon: Check, look: 'text-muted' },
  saving: { Icon: LoaderCircle, look: 'text-muted' },
  offline: { Icon: CloudOff, look: 'text-warning-ink' },
  signed_out: { Icon: TriangleAlert, look: 'text-danger-ink' },
  refused: { Icon: TriangleAlert, look: 'text-danger-ink' },
  conflict: { Icon: TriangleAlert, look: 'text-danger-ink' },
}
