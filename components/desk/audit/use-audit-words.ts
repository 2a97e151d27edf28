import { useTranslations } from 'next-intl'
import type { AuditRow } from '#lib/audit/list-audit.ts'
import { ROLES } from '#lib/policies/actor.ts'

type AuditWords = { action: (action: string) => string; subject: (row: AuditRow) => string; details: (row: AuditRow) => string }

/** An entry of the log in words. An action that no catalogue knows is shown by its own name. */
export function useAuditWords(): AuditWords {
  const t = useTranslations('desk.audit')
  const roles = useTranslations('desk.roles')
  const known = (key: string): key is 'subjectType.story' => t.has(key as 'subjectType.story')
  const say = (key: string, fallback: string): string => (known(key) ? t(key) : fallback)
  const word = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(word).join(' · ')
    if (typeof value === 'object' && value !== null) return Object.values(value).map(word).filter(Boolean).join(' · ')
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    const role = ROLES.find((name) => name === text)
    return role ? roles(role) : text
  }
  return {
    action: (action) => say(`action.${action}`, action),
    subject: ({ subjectType, subjectId }) => {
      const name = say(`subjectType.${subjectType}`, subjectType)
      return /^\d+$/.test(subjectId) && subjectType !== 'newspaper' ? `${name} ${subjectId}` : name
    },
    details: ({ details }) =>
      ['headline', 'name', 'nameAr', 'email', 'note', 'reason', 'roles', 'before', 'after']
        .flatMap((key) => (key in details ? [word(key === 'before' || key === 'after' ? rolesIn(details[key]) : details[key])] : []))
        .filter(Boolean)
        .join(' ← '),
  }
}

function rolesIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'roles' in value ? value.roles : value
}
