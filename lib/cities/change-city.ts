import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'
import { makeOwn } from './make-own.ts'
import { requireFreeSlug } from './require-free-slug.ts'
import type { CitySettings } from './schema.ts'

/**
 * Changes how a city's times are reckoned; readers see it from their next page. The paper's own city stays its own
 * until another one is.
 * @throws AppError `forbidden`, `not_found`; `already_exists` where its address is another city's
 */
export async function changeCity(actor: Actor, { cityId, own, ...settings }: CitySettings & { cityId: number }): Promise<void> {
  authorize(mayManagePrayerTimes(actor))
  await inTransaction(async (tx) => {
    await requireFreeSlug(tx, settings.slug, cityId)
    const { count } = await tx.prayerCity.updateMany({ where: { id: cityId }, data: settings })
    if (count === 0) throw new AppError('not_found')
    if (own) await makeOwn(tx, cityId)
    await recordAudit(tx, actor, 'prayer_city.change', { type: 'prayer_city', id: cityId }, { ...settings, own })
    await invalidateTags(tx, [cacheTag.edition(), cacheTag.sitemap()])
  })
}
