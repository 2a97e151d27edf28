import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePeople } from '#lib/policies/people.ts'
import { newInvitationLink } from './invitation-link.ts'
import type { RoleChoice } from './schema.ts'

/**
 * Invites somebody by a link for one use within 48 hours, bound to this email and these roles. An earlier link for
 * the same email stops working.
 * @returns the link, which cannot be had again
 * @throws AppError `forbidden`; `already_exists` where the email has an account
 */
export async function invitePerson(actor: Actor, input: RoleChoice & { email: string }): Promise<{ id: string; link: string }> {
  authorize(mayManagePeople(actor))
  const { email, roles, sectionIds } = input
  const { link, ...bound } = newInvitationLink()
  return inTransaction(async (tx) => {
    if (await tx.person.findUnique({ where: { email } })) throw new AppError('already_exists', { fields: { email: 'taken' } })
    const open = { email, acceptedAt: null, revokedAt: null }
    await tx.invitation.updateMany({ where: open, data: { revokedAt: now() } })
    const { id } = await tx.invitation.create({
      data: { email, roles, sectionIds, invitedById: actor.id, createdAt: now(), ...bound },
    })
    await recordAudit(tx, actor, 'person.invite', { type: 'invitation', id }, { email, roles, sectionIds })
    return { id, link }
  })
}
