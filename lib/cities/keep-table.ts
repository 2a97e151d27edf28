import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'
import { readTable } from '#lib/prayer-times/read-table.ts'

/**
 * Keeps an official table in the place of the city's present one; its days go before the calculation.
 * @param given.text the file's text: `readTable`
 * @throws AppError `forbidden`, `not_found`; `invalid_input` with the problems of the file
 */
export async function keepTable(actor: Actor, given: { cityId: number; text: string }): Promise<{ days: number }> {
  authorize(mayManagePrayerTimes(actor))
  const { cityId } = given
  const table = readTable(given.text)
  if (!table.ok) throw new AppError('invalid_input', { problems: table.problems })
  const { days } = table
  return inTransaction(async (tx) => {
    if (!(await tx.prayerCity.findUnique({ where: { id: cityId }, select: { id: true } }))) throw new AppError('not_found')
    await tx.prayerDay.deleteMany({ where: { cityId } })
    await tx.prayerDay.createMany({ data: days.map(({ day, times }) => ({ cityId, day: new Date(`${day}T00:00:00Z`), times })) })
    const span = { first: days[0]?.day ?? '', last: days.at(-1)?.day ?? '', days: days.length }
    await recordAudit(tx, actor, 'prayer_city.keep_table', { type: 'prayer_city', id: cityId }, span)
    await invalidateTags(tx, [cacheTag.edition()])
    return { days: days.length }
  })
}
