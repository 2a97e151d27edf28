'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { ROLES } from '#lib/policies/actor.ts'
import type { FramePerson } from './frame-types.ts'

/** The person's roles and sections in words; no sections for who is no section's editor. */
export function useIdentity({ roles, sections }: Pick<FramePerson, 'roles' | 'sections'>): { roles: string; sections: string | null } {
  const t = useTranslations('desk')
  const format = useFormatter()
  const held = ROLES.filter((role) => roles.includes(role))
  const list = (words: string[]) => format.list(words, { type: 'unit', style: 'short' })
  if (held.includes('managing_editor')) return { roles: list(held.map((role) => t(`roles.${role}`))), sections: t('identity.allSections') }
  const ofSections = sections.length > 0 ? list(sections) : t('identity.noSections')
  return { roles: list(held.map((role) => t(`roles.${role}`))), sections: held.includes('editor') ? ofSections : null }
}
