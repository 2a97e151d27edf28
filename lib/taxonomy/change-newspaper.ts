import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManageSettings } from '#lib/policies/people.ts'
import type { NewspaperSettings } from './schema.ts'

/**
 * Renames or moves the paper; readers see it from their next page.
 * @throws AppError `forbidden`
 */
export async function changeNewspaper(actor: Actor, settings: NewspaperSettings): Promise<void> {
  authorize(mayManageSettings(actor))
  await inTransaction(async (tx) => {
    await tx.newspaper.upsert({ where: { id: 1 }, create: { id: 1, ...settings }, update: settings })
    await recordAudit(tx, actor, 'newspaper.change', { type: 'newspaper', id: 1 }, settings)
    await invalidateTags(tx, [cacheTag.edition()])
  })
}
