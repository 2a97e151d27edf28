'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { historyRuns } from './history-runs.ts'

const KINDS = ['create', 'autosave', 'conflict', 'submit', 'approve', 'publish', 'correct'] as const
const SHOWN = 12

/** Who did what with the text, newest first. */
export function HistoryList() {
  const t = useTranslations('editor.inspector')
  const format = useFormatter()
  const { history } = useWorkspace()
  const [all, setAll] = useState(false)
  const runs = historyRuns(history)
  const shown = all ? runs : runs.slice(0, SHOWN)
  return (
    <section>
      <h3 className="mb-2 text-sm font-medium">{t('history')}</h3>
      {runs.length === 0 && <p className="text-sm text-muted">{t('historyEmpty')}</p>}
      <ol className="flex flex-col border-s border-line ps-3">
        {shown.map(({ id, at, by, kind, version }) => (
          <li key={id} className="py-1.5 text-sm">
            <span className="flex justify-between gap-2">
              <span>
                <bdi className="font-medium">{by.name}</bdi> · {t(`kinds.${KINDS.find((known) => known === kind) ?? 'other'}`)}
              </span>
              <span className="shrink-0 text-xs text-muted">{t('version', { version })}</span>
            </span>
            <time dateTime={at} className="text-xs text-muted">
              {format.dateTime(new Date(at), 'moment')}
            </time>
          </li>
        ))}
      </ol>
      {!all && runs.length > SHOWN && (
        <Button size="sm" variant="ghost" className="mt-2" onClick={() => setAll(true)}>
          {t('historyMore')}
        </Button>
      )}
    </section>
  )
}
