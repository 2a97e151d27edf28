import { cacheTag } from '#lib/content/cache-tags.ts'
import { db } from '#lib/db/client.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { instantOf } from '#lib/i18n/wall-clock.ts'
import { now } from '#lib/platform/clock.ts'
import { dayIn } from '#lib/i18n/days.ts'
import { lastPrayer } from '#lib/prayer-times/next-prayer.ts'
import { daysAround, officialTimes } from '#lib/prayer-times/official-times.ts'

/** An instance whose clock is behind by less may still have made a page that names the prayer before. */
const MARGIN = 1000

/**
 * Forgets every page whose masthead time has made untrue: its next prayer has begun in the paper's own city, or its
 * day has ended. Any number of instances may call it: the log of invalidations says whether one of them has been here.
 * @returns whether pages were forgotten now
 */
export async function forgetPassedMasthead(): Promise<boolean> {
  const changed = await lastChange(new Date(now().getTime() - MARGIN))
  const since = await db.cacheInvalidation.findFirst({ where: { tag: cacheTag.edition(), at: { gte: changed } }, select: { seq: true } })
  if (since) return false
  await inTransaction((tx) => invalidateTags(tx, [cacheTag.edition()]))
  return true
}

async function lastChange(at: Date): Promise<Date> {
  const [paper, city] = await Promise.all([
    db.newspaper.findUnique({ where: { id: 1 }, select: { timeZone: true } }),
    db.prayerCity.findFirst({ where: { own: true }, include: { days: { where: { day: daysAround(at) } } } }),
  ])
  const timeZone = paper?.timeZone ?? 'Asia/Dubai'
  const midnight = instantOf(`${dayIn(timeZone, at)}T00:00`, timeZone)
  const prayer = city && lastPrayer(city, at, officialTimes(city.days))
  return prayer && prayer.at > midnight ? prayer.at : midnight
}
