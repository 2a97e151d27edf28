'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

export default function StoryError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('editor.error')
  return (
    <EmptyState
      title={t('title')}
      action={
        <Button variant="primary" onClick={reset}>
          {t('retry')}
        </Button>
      }
    >
      {t('text')}
    </EmptyState>
  )
}
