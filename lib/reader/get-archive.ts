import type { Language } from '#lib/content/fields.ts'
import { archivePath, latestPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { dayAfter } from '#lib/i18n/days.ts'
import { rowsOfEdition } from './find-live-rows.ts'
import { pageOf } from './page-of.ts'
import type { ReaderArchiveDay, ReaderArchiveMonth, ReaderEdition, ReaderListPage } from './types.ts'

const PAGE_SIZE = 48
/** A busy daily's day fits; what is more goes on by the older link. */
const DAY_SIZE = 160

type Place = Pick<ReaderEdition, 'language' | 'timeZone'>

/** One page of everything that the edition published, newest first. @returns null when the cursor is none */
export function getLatestPage(language: Language, before: string | null): Promise<ReaderListPage | null> {
  const read = (place: Parameters<typeof rowsOfEdition>[1]) => rowsOfEdition(language, place)
  return pageOf(language, { path: latestPath(language), before, size: PAGE_SIZE, read })
}

/**
 * @returns the months, `2026-11`, in the paper's time zone, in which stories that are live first appeared, newest first.
 * Asks the index once a month, so it costs what the paper's age does, not what its stories do.
 */
export async function getArchiveMonths({ language, timeZone }: Place): Promise<string[]> {
  const rows = await db.$queryRaw<{ month: string }[]>`
    WITH span AS (
      SELECT min(first_published_at) AS first, max(first_published_at) AS last FROM live_story WHERE language = ${language}::"Language"
    ), months AS (
      SELECT generate_series(date_trunc('month', first AT TIME ZONE ${timeZone}), last AT TIME ZONE ${timeZone}, '1 month') AS month
      FROM span
    )
    SELECT to_char(month, 'YYYY-MM') AS month FROM months
    WHERE EXISTS (SELECT FROM live_story WHERE language = ${language}::"Language"
      AND first_published_at >= month AT TIME ZONE ${timeZone}
      AND first_published_at < (month + interval '1 month') AT TIME ZONE ${timeZone})
    ORDER BY months.month DESC`
  return rows.map(({ month }) => month)
}

/** @param month `2026-11` @returns null when nothing of it is live */
export async function getArchiveMonth(place: Place, month: string): Promise<ReaderArchiveMonth | null> {
  const { language, timeZone } = place
  const from = `${month}-01`
  const [rows, around] = await Promise.all([
    db.$queryRaw<{ day: string }[]>`
      SELECT to_char(day, 'YYYY-MM-DD') AS day
      FROM generate_series(${from}::timestamp, ${from}::timestamp + interval '1 month' - interval '1 day', '1 day') day
      WHERE EXISTS (SELECT FROM live_story WHERE language = ${language}::"Language"
        AND first_published_at >= day AT TIME ZONE ${timeZone}
        AND first_published_at < (day + interval '1 day') AT TIME ZONE ${timeZone})
      ORDER BY 1`,
    nearest(place, { from, length: '1 month' }),
  ])
  if (rows.length === 0) return null
  const monthOf = (day: string | null) => day?.slice(0, 7) ?? null
  return { month, days: rows.map(({ day }) => day), previous: monthOf(around.previous), next: monthOf(around.next) }
}

/** @param query.day `2026-11-25` @returns null when nothing of it is live, or the cursor is none */
export async function getArchiveDay(
  place: Place,
  query: { day: string; before: string | null },
): Promise<ReaderArchiveDay | null> {
  const { language, timeZone } = place
  const { day, before } = query
  const days = { from: day, to: dayAfter(day), timeZone }
  const [page, around] = await Promise.all([
    pageOf(language, {
      path: archivePath(language, day),
      before,
      size: DAY_SIZE,
      read: (from) => rowsOfEdition(language, { ...from, days }),
    }),
    nearest(place, { from: day, length: '1 day' }),
  ])
  return page && page.cards.length > 0 ? { day, ...around, ...page } : null
}

/** The nearest days with stories before a span of time and after it. */
async function nearest(
  { language, timeZone }: Place,
  { from, length }: { from: string; length: '1 day' | '1 month' },
): Promise<{ previous: string | null; next: string | null }> {
  const day = Prisma.sql`to_char(first_published_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD')`
  const [found] = await db.$queryRaw<{ previous: string | null; next: string | null }[]>`
    SELECT
      (SELECT ${day} FROM live_story WHERE language = ${language}::"Language"
        AND first_published_at < ${from}::timestamp AT TIME ZONE ${timeZone}
        ORDER BY first_published_at DESC LIMIT 1) AS previous,
      (SELECT ${day} FROM live_story WHERE language = ${language}::"Language"
        AND first_published_at >= (${from}::timestamp + ${length}::interval) AT TIME ZONE ${timeZone}
        ORDER BY first_published_at LIMIT 1) AS next`
  return found ?? { previous: null, next: null }
}
