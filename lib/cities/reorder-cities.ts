import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'

/**
 * Puts the cities in this order; one that is not named comes after those that are.
 * @throws AppError `forbidden`
 */
export async function reorderCities(actor: Actor, { cityIds }: { cityIds: number[] }): Promise<void> {
  authorize(mayManagePrayerTimes(actor))
  await inTransaction(async (tx) => {
    const cities = await tx.prayerCity.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true } })
    const others = cities.map(({ id }) => id).filter((id) => !cityIds.includes(id))
    for (const [position, id] of [...cityIds, ...others].entries()) {
      await tx.prayerCity.updateMany({ where: { id }, data: { position } })
    }
    await recordAudit(tx, actor, 'prayer_city.reorder', { type: 'newspaper', id: 1 }, { cityIds })
    await invalidateTags(tx, [cacheTag.edition()])
  })
}
