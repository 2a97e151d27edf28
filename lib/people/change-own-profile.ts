import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import type { Actor } from '#lib/policies/actor.ts'
import type { Profile } from './schema.ts'

/** The name that colleagues see and the interface's language; of oneself alone. */
export async function changeOwnProfile(actor: Actor, { name, language }: Profile): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await tx.person.findUniqueOrThrow({ where: { id: actor.id } })
    await tx.person.update({ where: { id: actor.id }, data: { name, language } })
    if (before.name === name) return
    await recordAudit(tx, actor, 'person.change_profile', { type: 'person', id: actor.id }, { before: before.name, after: name })
  })
}
