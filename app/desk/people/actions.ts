'use server'
import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { changePerson } from '#lib/people/change-person.ts'
import { invitePerson } from '#lib/people/invite-person.ts'
import { reactivatePerson } from '#lib/people/reactivate-person.ts'
import { revokeInvitation } from '#lib/people/revoke-invitation.ts'
import { personEmail, roleChoice } from '#lib/people/schema.ts'
import { suspendPerson } from '#lib/people/suspend-person.ts'
import { runAction, type ActionResult } from '#lib/platform/run-action.ts'

const toPerson = z.object({ personId: z.uuid() })
const toInvitation = z.object({ invitationId: z.uuid() })
const invitation = z.object({ email: personEmail }).and(roleChoice)

export async function inviteAction(input: unknown): Promise<ActionResult<{ link: string; email: string }>> {
  return runAction(async () => {
    const actor = await requireActor()
    const given = invitation.parse(input)
    const { link } = await invitePerson(actor, given)
    return { link, email: given.email }
  })
}

export async function revokeAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await revokeInvitation(await requireActor(), toInvitation.parse(input))
    return null
  })
}

export async function changePersonAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await changePerson(await requireActor(), toPerson.and(roleChoice).parse(input))
    return null
  })
}

export async function suspendAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await suspendPerson(await requireActor(), toPerson.parse(input))
    return null
  })
}

export async function reactivateAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await reactivatePerson(await requireActor(), toPerson.parse(input))
    return null
  })
}
