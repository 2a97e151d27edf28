import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'

/**
 * Removes a city's official table, so that all its days are calculated.
 * @throws AppError `forbidden`; `not_found` where there is none
 */
export async function removeTable(actor: Actor, { cityId }: { cityId: number }): Promise<void> {
  authorize(mayManagePrayerTimes(actor))
  await inTransaction(async (tx) => {
    const { count } = await tx.prayerDay.deleteMany({ where: { cityId } })
    if (count === 0) throw new AppError('not_found')
    await recordAudit(tx, actor, 'prayer_city.remove_table', { type: 'prayer_city', id: cityId }, { days: count })
    await invalidateTags(tx, [cacheTag.edition()])
  })
}
