import { db } from '#lib/db/client.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'

const HOUR = 3_600_000
/** Hours that each list looks back on. */
const PERIODS = { today: 24, week: 7 * 24 } as const
/** More than a page shows, since some may go dark before the next ranking. */
const RANKED = 20
const RANKING_LOCK = 7_261_002

/**
 * Makes the lists of the most read anew and forgets hours that no list looks back on. One instance at a time; another
 * one leaves it to that.
 */
export async function rankStories(): Promise<void> {
  await inTransaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ free: boolean }[]>`SELECT pg_try_advisory_xact_lock(${RANKING_LOCK}) AS free`
    if (!lock?.free) return
    await tx.mostRead.deleteMany()
    for (const period of ['today', 'week'] as const) await rank(tx, period)
  })
  await db.storyRead.deleteMany({ where: { hour: { lt: hoursAgo(PERIODS.week + 1) } } })
}

async function rank(tx: Tx, period: keyof typeof PERIODS): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO most_read (language, period, rank, story_id)
    SELECT language, ${period}::"ReadPeriod", rank, story_id FROM (
      SELECT l.language, l.story_id,
        row_number() OVER (PARTITION BY l.language ORDER BY r.reads DESC, l.first_published_at DESC, l.story_id DESC) AS rank
      FROM (
        SELECT story_id, sum(reads) AS reads FROM story_read WHERE hour > ${hoursAgo(PERIODS[period])} GROUP BY story_id
      ) r JOIN live_story l ON l.story_id = r.story_id
    ) ranked WHERE rank <= ${RANKED}`
}

function hoursAgo(hours: number): Date {
  return new Date(now().getTime() - hours * HOUR)
}
