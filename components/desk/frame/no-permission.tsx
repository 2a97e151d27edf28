import { Lock } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { Role } from '#lib/policies/actor.ts'

/** For whoever follows an address that is not theirs: says who it opens for. */
export function NoPermission({ roles }: { roles: Role[] }) {
  const t = useTranslations('desk')
  const format = useFormatter()
  const names = format.list(roles.map((role) => t(`roles.${role}`)), { type: 'disjunction' })
  return (
    <EmptyState level={1} icon={<Lock />} title={t('errors.forbiddenTitle')} action={<ButtonLink href="/desk">{t('errors.toWork')}</ButtonLink>} className="flex-1">
      {t('errors.forbiddenText', { roles: names })}
    </EmptyState>
  )
}
