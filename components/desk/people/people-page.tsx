'use client'
import { UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { Count } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { InvitationTable } from './invitation-table.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import type { PeopleProps } from './people-types.ts'
import { PeopleTable } from './people-table.tsx'
import type { RoleValues } from './role-fields.tsx'

export type InviteStart = RoleValues & { email: string }
const NOBODY: InviteStart = { email: '', roles: ['reporter'], sectionIds: [] }

/** The team and who is invited to it. */
export function PeoplePage(props: PeopleProps) {
  const t = useTranslations('people')
  const [invite, setInvite] = useState<InviteStart | null>(null)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <Button variant="primary" onClick={() => setInvite(NOBODY)}>
          <UserPlus aria-hidden />
          {t('invite')}
        </Button>
      </PageHeader>
      <Tabs
        aria-label={t('title')}
        className="[&>[role=tablist]]:px-4 md:[&>[role=tablist]]:px-6"
        panelClassName="pt-0"
        tabs={[
          { value: 'people', label: <Labelled name={t('list')} count={props.people.length} />, content: <PeopleTable {...props} /> },
          {
            value: 'invitations',
            label: <Labelled name={t('invitations')} count={props.invitations.length} />,
            content: <InvitationTable {...props} onInvite={setInvite} />,
          },
        ]}
      />
      {invite && <InviteDialog start={invite} sections={props.sections} invite={props.actions.invite} onClose={() => setInvite(null)} />}
    </>
  )
}

function Labelled({ name, count }: { name: string; count: number }) {
  return (
    <>
      {name}
      <Count value={count} />
    </>
  )
}
