'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { FieldGroup } from '#components/ui/field.tsx'
import { ROLES, type Role } from '#lib/policies/actor.ts'
import type { SectionRow } from '#lib/taxonomy/list-sections.ts'

export type RoleValues = { roles: Role[]; sectionIds: number[] }
type RoleFieldsProps = { value: RoleValues; onChange: (value: RoleValues) => void; sections: SectionRow[]; showErrors: boolean }

/** Roles with what each allows; the sections come with the role «editor». */
export function RoleFields({ value, onChange, sections, showErrors }: RoleFieldsProps) {
  const t = useTranslations()
  const arabic = useLocale() === 'ar'
  return (
    <>
      <FieldGroup
        legend={t('people.rolesLabel')}
        help={t('people.rolesHelp')}
        error={showErrors && value.roles.length === 0 ? t('people.noRoles') : undefined}
      >
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={t(`desk.roles.${role}`)}
            help={t(`people.roleText.${role}`)}
            checked={value.roles.includes(role)}
            onCheckedChange={(on) => onChange({ ...value, roles: toggled(value.roles, role, on) })}
          />
        ))}
      </FieldGroup>
      {value.roles.includes('editor') && (
        <FieldGroup legend={t('people.sectionsLabel')} help={t('people.sectionsHelp')}>
          <div className="grid grid-cols-2 gap-x-4 gap-y-1">
            {sections.map((section) => (
              <Checkbox
                key={section.id}
                label={arabic ? section.nameAr : section.nameEn}
                checked={value.sectionIds.includes(section.id)}
                onCheckedChange={(on) => onChange({ ...value, sectionIds: toggled(value.sectionIds, section.id, on) })}
              />
            ))}
          </div>
        </FieldGroup>
      )}
    </>
  )
}

function toggled<Value>(values: readonly Value[], value: Value, on: boolean): Value[] {
  return on ? [...values, value] : values.filter((other) => other !== value)
}
