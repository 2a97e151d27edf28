'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { CopyTextButton } from './copy-text-button.tsx'
import { useSaveStatus } from './use-save-status.ts'

/** What a person can do where saving needs them; nothing while all is well. */
export function SaveNotices() {
  const t = useTranslations('editor.saving')
  const { engine, readText } = useWorkspace()
  const { phase, kept, refusal } = useSaveStatus(engine)
  const retry = (
    <Button size="sm" onClick={() => engine.retry()}>
      {t('retry')}
    </Button>
  )
  if (kept && (phase === 'saved' || phase === 'saving' || phase === 'conflict')) return null
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-2">
      {!kept && <Notice title={t('notKept')} />}
      {phase === 'signed_out' && (
        <Notice title={t('signedOut')}>
          <p>{t('signedOutText')}</p>
          <Buttons>
            <a href="/sign-in?callbackUrl=%2Fdesk" target="_blank" rel="noopener" className={buttonClass({ size: 'sm', variant: 'primary' })}>
              {t('signIn')}
            </a>
            {retry}
            <CopyTextButton read={readText} />
          </Buttons>
        </Notice>
      )}
      {phase === 'refused' && (
        <Notice title={refusal?.message}>
          <p>{t('refusedText')}</p>
          <Buttons>
            {retry}
            <CopyTextButton read={readText} />
          </Buttons>
        </Notice>
      )}
      {phase === 'offline' && (
        <Notice tone="info">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <p>{t('offlineText')}</p>
            {retry}
          </div>
        </Notice>
      )}
    </div>
  )
}

function Buttons({ children }: { children: ReactNode }) {
  return <div className="mt-2 flex flex-wrap gap-2">{children}</div>
}
