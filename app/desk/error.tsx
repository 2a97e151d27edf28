'use client'
import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('desk')
  return (
    <EmptyState
      level={1}
      icon={<TriangleAlert />}
      title={t('errors.pageTitle')}
      className="flex-1"
      action={
        <Button variant="primary" onClick={reset}>
          {t('actions.retry')}
        </Button>
      }
    >
      {t('errors.pageText')}
      {error.digest !== undefined && <bdi className="mt-2 block font-mono text-xs">{error.digest}</bdi>}
    </EmptyState>
  )
}
