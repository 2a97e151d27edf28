import type { Language } from '#lib/content/fields.ts'
import { prayerTimesPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import { site as arabic } from '#lib/i18n/messages/ar/site.ts'
import { site as english } from '#lib/i18n/messages/en/site.ts'
import { now } from '#lib/platform/clock.ts'
import { nextPrayer } from '#lib/prayer-times/next-prayer.ts'
import { daysAround, officialTimes } from '#lib/prayer-times/official-times.ts'
import type { ReaderEdition } from './types.ts'

const NAMES = { ar: arabic.prayers, en: english.prayers }

/** The next prayer in the paper's own city, for the masthead; `lib/jobs` forgets the pages once it has begun. */
export async function nextPrayerOfPaper(language: Language): Promise<ReaderEdition['nextPrayer']> {
  const at = now()
  // Not findUnique: Prisma joins two of the same moment into one IN, which a Boolean can't have.
  const city = await db.prayerCity.findFirst({ where: { own: true }, include: { days: { where: { day: daysAround(at) } } } })
  const next = city && nextPrayer(city, at, officialTimes(city.days))
  if (!next) return null
  const name = next.isFriday && next.prayer === 'dhuhr' ? NAMES[language].friday : NAMES[language][next.prayer]
  return { name, time: next.time, path: prayerTimesPath(language) }
}
