import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePeople } from '#lib/policies/people.ts'

/**
 * Makes an invitation's link worthless.
 * @throws AppError `forbidden`; `invitation_invalid` where it was accepted or revoked before
 */
export async function revokeInvitation(actor: Actor, { invitationId }: { invitationId: string }): Promise<void> {
  authorize(mayManagePeople(actor))
  await inTransaction(async (tx) => {
    const open = { id: invitationId, acceptedAt: null, revokedAt: null }
    const { count } = await tx.invitation.updateMany({ where: open, data: { revokedAt: now() } })
    if (count === 0) throw new AppError('invitation_invalid')
    const { email } = await tx.invitation.findUniqueOrThrow({ where: { id: invitationId } })
    await recordAudit(tx, actor, 'person.revoke_invitation', { type: 'invitation', id: invitationId }, { email })
  })
}
