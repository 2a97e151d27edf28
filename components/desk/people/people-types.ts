import type { InvitationRow, PersonRow } from '#lib/people/list-people.ts'
import type { ActionResult } from '#lib/platform/run-action.ts'
import type { SectionRow } from '#lib/taxonomy/list-sections.ts'
import type { RoleValues } from './role-fields.tsx'

export type PeopleActions = {
  invite: (input: RoleValues & { email: string }) => Promise<ActionResult<{ link: string; email: string }>>
  revoke: (input: { invitationId: string }) => Promise<ActionResult<null>>
  change: (input: RoleValues & { personId: string }) => Promise<ActionResult<null>>
  suspend: (input: { personId: string }) => Promise<ActionResult<null>>
  reactivate: (input: { personId: string }) => Promise<ActionResult<null>>
}

export type PeopleProps = {
  me: string
  people: PersonRow[]
  invitations: InvitationRow[]
  sections: SectionRow[]
  actions: PeopleActions
}
