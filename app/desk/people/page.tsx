import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { PeoplePage } from '#components/desk/people/people-page.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { listInvitations, listPeople } from '#lib/people/list-people.ts'
import { mayManagePeople } from '#lib/policies/people.ts'
import { listSections } from '#lib/taxonomy/list-sections.ts'
import { changePersonAction, inviteAction, reactivateAction, revokeAction, suspendAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people')
  return { title: t('title') }
}

export default async function Page() {
  const actor = await pageActor('/desk/people')
  if (!mayManagePeople(actor)) return <NoPermission roles={['admin']} />
  const [people, invitations, sections] = await Promise.all([listPeople(actor), listInvitations(actor), listSections()])
  return (
    <PeoplePage
      me={actor.id}
      people={people}
      invitations={invitations}
      sections={sections}
      actions={{ invite: inviteAction, revoke: revokeAction, change: changePersonAction, suspend: suspendAction, reactivate: reactivateAction }}
    />
  )
}
