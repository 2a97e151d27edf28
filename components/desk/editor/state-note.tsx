'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '#components/ui/notice.tsx'
import { useWorkspace } from './workspace-context.tsx'

/** Why the story came back, was withdrawn, or did not come out: over the text, where its writer begins. */
export function StateNote() {
  const t = useTranslations('editor.inspector')
  const note = useStateNote()
  if (!note) return null
  return (
    <Notice tone="info" title={t('note')}>
      <p dir="auto" className="whitespace-pre-line">
        {note}
      </p>
    </Notice>
  )
}

/** @returns the note in words: where a schedule failed, the server notes the rule that stood in its way. */
export function useStateNote(): string {
  const t = useTranslations('errors')
  const { stateNote } = useWorkspace().story
  const code = FAILURES.find((known) => known === stateNote)
  return code ? t(code) : stateNote
}

const FAILURES = ['incomplete_story', 'embargoed', 'wrong_state', 'forbidden'] as const
