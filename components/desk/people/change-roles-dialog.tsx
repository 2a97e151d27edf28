'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { PersonRow } from '#lib/people/list-people.ts'
import type { SectionRow } from '#lib/taxonomy/list-sections.ts'
import type { PeopleActions } from './people-types.ts'
import { RoleFields, type RoleValues } from './role-fields.tsx'

type ChangeRolesDialogProps = { person: PersonRow; sections: SectionRow[]; change: PeopleActions['change']; onClose: () => void }

export function ChangeRolesDialog({ person, sections, change, onClose }: ChangeRolesDialogProps) {
  const t = useTranslations()
  const [value, setValue] = useState<RoleValues>({ roles: person.roles, sectionIds: person.sectionIds })
  const [tried, setTried] = useState(false)
  const { run, pending, failure } = useCommand()
  const save = () => {
    setTried(true)
    if (value.roles.length === 0) return
    run(
      () => change({ personId: person.id, ...value }),
      () => {
        toast.success(t('people.changed', { name: person.name }))
        onClose()
      },
    )
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('people.editTitle', { name: person.name })}
      description={<bdi>{person.email}</bdi>}
      footer={
        <>
          <Button onClick={onClose}>{t('desk.actions.cancel')}</Button>
          <Button variant="primary" pending={pending} onClick={save}>
            {t('desk.actions.save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {failure && <Notice title={failure.message}>{failure.code === 'last_admin' && t('people.lastAdmin')}</Notice>}
        <RoleFields value={value} onChange={setValue} sections={sections} showErrors={tried} />
      </div>
    </Dialog>
  )
}
