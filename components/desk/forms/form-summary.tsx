'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '#components/ui/notice.tsx'
import type { ActionFailure } from '#lib/platform/run-action.ts'

/** Above a form: how many of its fields are wrong, or why the server refused it. */
export function FormSummary({ wrong, failure }: { wrong: number; failure: ActionFailure | null }) {
  const t = useTranslations('desk.form')
  if (wrong > 0) return <Notice title={t('summary', { count: wrong })} />
  return failure ? <Notice title={failure.message} /> : null
}
