import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'
import { makeOwn } from './make-own.ts'

/**
 * Removes a city with its official table. Where it was the paper's own, the first of the others is from now on.
 * @throws AppError `forbidden`, `not_found`
 */
export async function removeCity(actor: Actor, { cityId }: { cityId: number }): Promise<void> {
  authorize(mayManagePrayerTimes(actor))
  await inTransaction(async (tx) => {
    const city = await tx.prayerCity.findUnique({ where: { id: cityId } })
    if (!city) throw new AppError('not_found')
    await tx.prayerCity.delete({ where: { id: cityId } })
    const next = city.own && (await tx.prayerCity.findFirst({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true } }))
    if (next) await makeOwn(tx, next.id)
    await recordAudit(tx, actor, 'prayer_city.delete', { type: 'prayer_city', id: cityId }, { nameAr: city.nameAr })
    await invalidateTags(tx, [cacheTag.edition(), cacheTag.sitemap()])
  })
}
