'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useWorkspace } from '../workspace-context.tsx'

/** What the paper said of its mistakes in this story, newest first. */
export function CorrectionList() {
  const t = useTranslations('editor.inspector')
  const format = useFormatter()
  const { story, direction, language } = useWorkspace()
  if (story.corrections.length === 0) return null
  return (
    <section>
      <h3 className="mb-2 text-sm font-medium">{t('corrections')}</h3>
      <ol className="flex flex-col gap-3 border-s border-line ps-3 text-sm">
        {story.corrections.toReversed().map(({ at, kind, text }) => (
          <li key={at}>
            <span className="flex justify-between gap-2">
              <span className="font-medium">{t(`correctionKinds.${kind}`)}</span>
              <time dateTime={at} className="shrink-0 text-xs text-muted">
                {format.dateTime(new Date(at), 'moment')}
              </time>
            </span>
            <p dir={direction} lang={language} className="whitespace-pre-line text-muted">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
