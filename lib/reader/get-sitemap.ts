import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { homePath, sectionPath, storyPath } from '#lib/content/paths.ts'

/** What a sitemap may list at most, by its protocol. */
const MAX_ADDRESSES = 50_000

export type SitemapAddress = {
  path: string
  changedAt: Date | null
  /** The story's picture. */
  image: { mediaId: string; width: number } | null
  /** The same page in every language, this one included; empty where there is one alone. */
  alternates: { language: Language; path: string }[]
}

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
  const rows = await db.$queryRaw<StoryRow[]>`
    SELECT l.story_id AS "storyId", l.language, l.card ->> 'slug' AS slug, s.slug AS "sectionSlug",
      greatest(l.first_published_at, l.updated_at) AS "changedAt", m.id AS "mediaId",
      (SELECT max(each) FROM unnest(m.widths) each WHERE each <= ${IMAGE_WIDTH}) AS "imageWidth"
    FROM live_story l JOIN section s ON s.id = (l.card ->> 'sectionId')::int
    LEFT JOIN media_asset m ON m.id = (l.card ->> 'heroMediaId')::uuid
    WHERE l.language = ANY(${[...LANGUAGES]}::"Language"[])
      AND l.first_published_at >= ${from} AND l.first_published_at < ${to}
    ORDER BY l.first_published_at DESC LIMIT ${MAX_ADDRESSES}`
  return rows.map(({ changedAt, mediaId, imageWidth, ...address }) => ({
    path: storyPath(address),
    changedAt,
    image: mediaId !== null && imageWidth !== null ? { mediaId, width: imageWidth } : null,
    alternates: [],
  }))
}

const IMAGE_WIDTH = 1280

/** @returns the fronts of both editions: their home and the sections in which something is live, with their newest. */
export async function getSitemapFronts(): Promise<SitemapAddress[]> {
  const sections = await db.$queryRaw<SectionRow[]>`
    SELECT s.slug, edition AS language, newest.at AS "changedAt"
    FROM unnest(enum_range(NULL::"Language")) edition CROSS JOIN section s
    CROSS JOIN LATERAL (
      SELECT max(first_published_at) AS at FROM live_story_section
      WHERE section_id = s.id AND language = edition
    ) newest
    WHERE newest.at IS NOT NULL
    ORDER BY edition, s.position, s.id`
  // A sitemap may not be empty.
  if (sections.length === 0) return [{ path: homePath('ar'), changedAt: null, image: null, alternates: [] }]
  const editions = LANGUAGES.filter((one) => sections.some(({ language }) => language === one))
  const homes = editions.map((language) => ({
    path: homePath(language),
    changedAt: latest(sections.filter((section) => section.language === language)),
    image: null,
    alternates: alternatesOf(editions, homePath),
  }))
  const fronts = sections.map(({ slug, language, changedAt }) => {
    const languages = sections.filter((section) => section.slug === slug).map((section) => section.language)
    const alternates = alternatesOf(languages, (one) => sectionPath(one, slug))
    return { path: sectionPath(language, slug), changedAt, image: null, alternates }
  })
  return [...homes, ...fronts]
}

function alternatesOf(languages: Language[], pathOf: (language: Language) => string): SitemapAddress['alternates'] {
  return languages.length > 1 ? languages.map((language) => ({ language, path: pathOf(language) })) : []
}

function latest(rows: SectionRow[]): Date {
  return new Date(Math.max(...rows.map(({ changedAt }) => changedAt.getTime())))
}

type SectionRow = { slug: string; language: Language; changedAt: Date }
type StoryRow = {
  storyId: number
  language: Language
  slug: string
  sectionSlug: string
  changedAt: Date
  mediaId: string | null
  imageWidth: number | null
}
