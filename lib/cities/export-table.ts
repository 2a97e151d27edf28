import { db } from '#lib/db/client.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'
import { PRAYERS } from '#lib/prayer-times/prayers.ts'

/**
 * A city's official table as a file that `readTable` reads again.
 * @throws AppError `forbidden`; `not_found` where there is none
 */
export async function exportTable(actor: Actor, { cityId }: { cityId: number }): Promise<{ name: string; text: string }> {
  authorize(mayManagePrayerTimes(actor))
  const city = await db.prayerCity.findUnique({ where: { id: cityId }, include: { days: { orderBy: { day: 'asc' } } } })
  if (!city || city.days.length === 0) throw new AppError('not_found')
  const lines = city.days.map(({ day, times }) => [day.toISOString().slice(0, 10), ...times])
  return { name: `prayer-times-${city.slug}.csv`, text: [['date', ...PRAYERS], ...lines].map((cells) => `${cells.join(',')}\r\n`).join('') }
}
