import { recordAudit } from '#lib/audit/record-audit.ts'
import { endSessionsOf } from '#lib/auth/end-session.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePeople } from '#lib/policies/people.ts'
import { requireAnotherAdmin } from './require-another-admin.ts'

/**
 * Ends somebody's sessions at their next request and keeps them out until `reactivatePerson`. Nobody suspends
 * themselves.
 * @throws AppError `forbidden`, `not_found`, `last_admin`
 */
export async function suspendPerson(actor: Actor, { personId }: { personId: string }): Promise<void> {
  authorize(mayManagePeople(actor))
  await inTransaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId } })
    if (!person) throw new AppError('not_found')
    if (person.suspendedAt) return
    if (person.roles.includes('admin')) await requireAnotherAdmin(tx, personId)
    authorize(personId !== actor.id)
    await tx.person.update({ where: { id: personId }, data: { suspendedAt: now() } })
    await endSessionsOf(tx, personId)
    await recordAudit(tx, actor, 'person.suspend', { type: 'person', id: personId }, { name: person.name })
  })
}
