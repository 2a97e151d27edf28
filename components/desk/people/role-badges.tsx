'use client'
import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { ROLES, type Role } from '#lib/policies/actor.ts'

export function RoleBadges({ roles }: { roles: readonly Role[] }) {
  const t = useTranslations('desk.roles')
  return ROLES.filter((role) => roles.includes(role)).map((role) => (
    <Badge key={role} tone={role === 'admin' ? 'accent' : 'neutral'}>
      {t(role)}
    </Badge>
  ))
}
