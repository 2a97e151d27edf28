import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'
import { makeOwn } from './make-own.ts'
import { requireFreeSlug } from './require-free-slug.ts'
import type { CitySettings } from './schema.ts'

/**
 * Adds a city after the others; the first one is the paper's own.
 * @throws AppError `forbidden`; `already_exists` where its address is another city's
 */
export async function createCity(actor: Actor, { own, ...settings }: CitySettings): Promise<{ id: number }> {
  authorize(mayManagePrayerTimes(actor))
  return inTransaction(async (tx) => {
    await requireFreeSlug(tx, settings.slug, null)
    const last = await tx.prayerCity.findFirst({ orderBy: { position: 'desc' }, select: { position: true } })
    const { id } = await tx.prayerCity.create({ data: { ...settings, position: last ? last.position + 1 : 0 } })
    if (own || !last) await makeOwn(tx, id)
    await recordAudit(tx, actor, 'prayer_city.create', { type: 'prayer_city', id }, { ...settings, own })
    await invalidateTags(tx, [cacheTag.edition(), cacheTag.sitemap()])
    return { id }
  })
}
