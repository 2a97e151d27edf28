import { FileQuestion } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

export default function DeskNotFound() {
  const t = useTranslations('desk.errors')
  return (
    <EmptyState level={1} icon={<FileQuestion />} title={t('notFoundTitle')} action={<ButtonLink href="/desk">{t('toWork')}</ButtonLink>} className="flex-1">
      {t('notFoundText')}
    </EmptyState>
  )
}
