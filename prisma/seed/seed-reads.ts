import { db } from '#lib/db/client.ts'
import { rankStories } from '#lib/readership/rank-stories.ts'
import { seededRandom } from '#prisma/seed/pictures/random.ts'

const HOUR = 3_600_000
const DAYS = 7
/** A story loses half of its readers in so many hours. */
const HALF_LIFE = 14
/** Reads of an ordinary story in its first hour. */
const FIRST_HOUR = 90

/**
 * Gives the demo a week of readers: each story its own appeal, most of them while it is new, fewer at night. Does
 * nothing where somebody has read already.
 */
export async function seedReads(): Promise<void> {
  if ((await db.storyRead.count()) > 0) return
  const stories = await db.liveStory.findMany({ select: { storyId: true, firstPublishedAt: true, urgency: true }, orderBy: { storyId: 'asc' } })
  const hourNow = Math.floor(Date.now() / HOUR)
  const rows = stories.flatMap(({ storyId, firstPublishedAt, urgency }) => {
    const random = seededRandom(`reads of ${storyId}`)
    const appeal = Math.exp(random() * 2.4 - 1.2) * (urgency === 'normal' ? 1 : 1.6)
    const hourOut = Math.floor(firstPublishedAt.getTime() / HOUR)
    const hours = Array.from({ length: DAYS * 24 }, (_, i) => hourNow - i).filter((hour) => hour >= hourOut)
    return hours.flatMap((hour) => {
      const reads = Math.round(FIRST_HOUR * appeal * 0.5 ** ((hour - hourOut) / HALF_LIFE) * daylight(hour) * (0.7 + random() * 0.6))
      return reads > 0 ? [{ hour: new Date(hour * HOUR), storyId, reads }] : []
    })
  })
  await db.storyRead.createMany({ data: rows, skipDuplicates: true })
  await rankStories()
}

/** Most is read in the evening, least before dawn: a factor by the hour in the Gulf. */
function daylight(hour: number): number {
  return 0.55 + 0.45 * Math.cos((((hour + 4 - 20) % 24) / 24) * 2 * Math.PI)
}
