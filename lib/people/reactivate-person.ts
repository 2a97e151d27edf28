import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePeople } from '#lib/policies/people.ts'

/**
 * Lets a suspended person sign in again, with the roles they had.
 * @throws AppError `forbidden`, `not_found`
 */
export async function reactivatePerson(actor: Actor, { personId }: { personId: string }): Promise<void> {
  authorize(mayManagePeople(actor))
  await inTransaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId } })
    if (!person) throw new AppError('not_found')
    if (!person.suspendedAt) return
    await tx.person.update({ where: { id: personId }, data: { suspendedAt: null } })
    await recordAudit(tx, actor, 'person.reactivate', { type: 'person', id: personId }, { name: person.name })
  })
}
