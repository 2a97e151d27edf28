'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { fieldsOf, useCommand } from '#components/desk/forms/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { personEmail } from '#lib/people/schema.ts'
import type { SectionRow } from '#lib/taxonomy/list-sections.ts'
import { InvitationLink } from './invitation-link.tsx'
import type { InviteStart } from './people-page.tsx'
import type { PeopleActions } from './people-types.ts'
import { RoleFields, type RoleValues } from './role-fields.tsx'

type InviteDialogProps = { start: InviteStart; sections: SectionRow[]; invite: PeopleActions['invite']; onClose: () => void }

/** Makes a link for one use, shows it this once. */
export function InviteDialog({ start, sections, invite, onClose }: InviteDialogProps) {
  const t = useTranslations()
  const id = useId()
  const [email, setEmail] = useState(start.email)
  const [value, setValue] = useState<RoleValues>({ roles: start.roles, sectionIds: start.sectionIds })
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<{ link: string; email: string } | null>(null)
  const { run, pending, failure, forget } = useCommand()
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!personEmail.safeParse(email).success || value.roles.length === 0) return
    run(() => invite({ email, ...value }), setMade)
  }
  if (made) return <InvitationLink {...made} onClose={onClose} />
  const isTaken = fieldsOf(failure).email === 'taken'
  const wrongEmail = tried && !personEmail.safeParse(email).success ? t('desk.form.email') : undefined
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('people.inviteForm.title')}
      description={t('people.inviteForm.lead')}
      footer={
        <>
          <Button onClick={onClose}>{t('desk.actions.cancel')}</Button>
          <Button type="submit" form={id} variant="primary" pending={pending}>
            {t('people.inviteForm.submit')}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={send} noValidate className="flex flex-col gap-5">
        {failure && !isTaken && <Notice title={failure.message} />}
        <Field label={t('people.inviteForm.email')} error={isTaken ? t('people.inviteForm.exists') : wrongEmail}>
          <Input
            type="email"
            dir="ltr"
            autoComplete="off"
            value={email}
            onChange={(event) => {
              setEmail(event.currentTarget.value)
              forget()
            }}
            maxLength={254}
          />
        </Field>
        <RoleFields value={value} onChange={setValue} sections={sections} showErrors={tried} />
      </form>
    </Dialog>
  )
}
