import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { getEdition } from './get-edition.ts'
import { listPrayerPaths } from './get-prayer-times.ts'
import { homePath, storyPath } from '#lib/content/paths.ts'

/** What a sitemap may list at most, by its protocol. */
const MAX_ADDRESSES = 50_000

export type SitemapAddress = { path: string; changedAt: Date | null }

/** @returns the months (UTC, `2026-11`) in which stories that are live first appeared, oldest first. */
export async function getSitemapMonths(): Promise<string[]> {
  const months = await db.$queryRaw<{ month: string }[]>`
    WITH span AS (
      SELECT min(first_published_at) AS first, max(first_published_at) AS last FROM (
        SELECT (SELECT min(first_published_at) FROM live_story WHERE language = edition) AS first_published_at
        FROM unnest(enum_range(NULL::"Language")) edition
        UNION ALL
        SELECT (SELECT max(first_published_at) FROM live_story WHERE language = edition)
        FROM unnest(enum_range(NULL::"Language")) edition
      ) ends
    ), months AS (
      SELECT generate_series(date_trunc('month', first AT TIME ZONE 'UTC'), last AT TIME ZONE 'UTC', '1 month') AS month
      FROM span
    )
    SELECT to_char(month, 'YYYY-MM') AS month FROM months
    WHERE EXISTS (
      SELECT FROM unnest(enum_range(NULL::"Language")) edition
      JOIN live_story l ON l.language = edition
      WHERE l.first_published_at >= month AT TIME ZONE 'UTC'
        AND l.first_published_at < (month + interval '1 month') AT TIME ZONE 'UTC'
    )
    ORDER BY month`
  return months.map(({ month }) => month)
}

/** @param month as `getSitemapMonths` names it @returns the stories of that month, newest first */
export async function getSitemapMonth(month: string): Promise<SitemapAddress[]> {
  const from = new Date(`${month}-01T00:00:00Z`)
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1))
  const rows = await db.$queryRaw<Row[]>`
    SELECT l.story_id AS "storyId", l.language, l.card ->> 'slug' AS slug, s.slug AS "sectionSlug",
      greatest(l.first_published_at, l.updated_at) AS "changedAt"
    FROM live_story l JOIN section s ON s.id = (l.card ->> 'sectionId')::int
    WHERE l.language = ANY(${[...LANGUAGES]}::"Language"[])
      AND l.first_published_at >= ${from} AND l.first_published_at < ${to}
    ORDER BY l.first_published_at DESC LIMIT ${MAX_ADDRESSES}`
  return rows.map(({ changedAt, ...address }) => ({ path: storyPath(address), changedAt }))
}

/** @returns the fronts of both editions: their home, the sections in which something is live, the pages that stand. */
export async function getSitemapFronts(): Promise<SitemapAddress[]> {
  const editions = await Promise.all(LANGUAGES.map(getEdition))
  const prayerPaths = await Promise.all(LANGUAGES.map(listPrayerPaths))
  const fronts = editions.flatMap(({ language, sections, pages }) => {
    const standing = pages.map(({ path }) => path)
    if (sections.length === 0 && language !== 'ar') return standing
    return [homePath(language), ...sections.map(({ path }) => path), ...standing]
  })
  return [...fronts, ...prayerPaths.flat()].map((path) => ({ path, changedAt: null }))
}

type Row = { storyId: number; language: Language; slug: string; sectionSlug: string; changedAt: Date }
