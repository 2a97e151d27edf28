import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { getEdition } from './get-edition.ts'
import { archivePath, authorPath, homePath, latestPath, sectionPath, storyPath, tagPath } from '#lib/content/paths.ts'
import { getArchiveMonths } from './get-archive.ts'
import { listPrayerPaths } from './get-prayer-times.ts'

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
      (SELECT max(each) FROM unnest(m.widths) each WHERE each <= ${IMAGE_WIDTH}) AS "imageWidth",
      o.story_id AS "otherId", o.card ->> 'slug' AS "otherSlug", os.slug AS "otherSectionSlug"
    FROM live_story l JOIN section s ON s.id = (l.card ->> 'sectionId')::int
    LEFT JOIN media_asset m ON m.id = (l.card ->> 'heroMediaId')::uuid
    LEFT JOIN translation t ON l.story_id = CASE l.language WHEN 'ar' THEN t.arabic_id ELSE t.english_id END
    LEFT JOIN live_story o ON o.story_id = CASE l.language WHEN 'ar' THEN t.english_id ELSE t.arabic_id END
    LEFT JOIN section os ON os.id = (o.card ->> 'sectionId')::int
    WHERE l.language = ANY(${[...LANGUAGES]}::"Language"[])
      AND l.first_published_at >= ${from} AND l.first_published_at < ${to}
    ORDER BY l.first_published_at DESC LIMIT ${MAX_ADDRESSES}`
  return rows.map((row) => {
    const { changedAt, mediaId, imageWidth } = row
    const image = mediaId !== null && imageWidth !== null ? { mediaId, width: imageWidth } : null
    return { path: storyPath(row), changedAt, image, alternates: translationsOf(row) }
  })
}

const IMAGE_WIDTH = 1280

function translationsOf(row: StoryRow): SitemapAddress['alternates'] {
  const { language, otherId, otherSlug, otherSectionSlug } = row
  if (otherId === null || otherSlug === null || otherSectionSlug === null) return []
  const other = language === 'ar' ? 'en' : 'ar'
  const path = storyPath({ language: other, sectionSlug: otherSectionSlug, storyId: otherId, slug: otherSlug })
  const both = { [language]: storyPath(row), [other]: path }
  return LANGUAGES.map((one) => ({ language: one, path: both[one] ?? path }))
}

/** @returns the fronts of both editions: their home, every list in which something is live, the pages that stand. */
export async function getSitemapFronts(): Promise<SitemapAddress[]> {
  const editions = await Promise.all(LANGUAGES.map(getEdition))
  const paths = await Promise.all(
    editions.map(async (edition) => {
      const { language, sections } = edition
      const standing = [...edition.pages.map(({ path }) => path), ...(await listPrayerPaths(language))]
      if (sections.length === 0) return language === 'ar' ? [homePath(language), ...standing] : standing
      const [months, lists] = await Promise.all([getArchiveMonths(edition), listPaths(language)])
      const archive = [archivePath(language), ...months.map((month) => archivePath(language, month))]
      return [homePath(language), ...lists, latestPath(language), ...archive, ...standing]
    }),
  )
  const [arabic = [], english = []] = paths
  return [
    ...arabic.map((path) => frontAddress(path, { arabic: path, english: twinOf(path), others: english })),
    ...english.map((path) => frontAddress(path, { arabic: arabic.find((one) => twinOf(one) === path), english: path, others: arabic })),
  ]
}

type Twins = { arabic: string | undefined; english: string | undefined; others: string[] }

/** The same list in the other edition stands at the same path, where it stands; a tag belongs to one language. */
function frontAddress(path: string, { arabic, english, others }: Twins): SitemapAddress {
  const both = arabic !== undefined && english !== undefined && others.includes(path === arabic ? english : arabic)
  const alternates = both ? [{ language: 'ar' as const, path: arabic }, { language: 'en' as const, path: english }] : []
  return { path, changedAt: null, image: null, alternates }
}

function twinOf(arabicPath: string): string | undefined {
  if (arabicPath.startsWith(tagPath('ar', ''))) return undefined
  return arabicPath === '/' ? homePath('en') : `${homePath('en')}${arabicPath}`
}

/** A sitemap of both editions holds 50,000 addresses. */
const MOST = { authors: 2_000, tags: 20_000 }
/** A tag's page with fewer stories asks not to be named. */
const FEW = 3

async function listPaths(language: Language): Promise<string[]> {
  // In their order, so that the database asks the index for each list rather than reading all that is live.
  const [row] = await db.$queryRaw<{ sections: string[]; authors: string[]; tags: string[] }[]>`
    SELECT
      ARRAY(SELECT slug FROM section CROSS JOIN LATERAL (
        SELECT FROM live_story_section WHERE section_id = section.id AND language = ${language}::"Language"
        ORDER BY first_published_at DESC LIMIT 1
      ) filled ORDER BY position, id) AS sections,
      ARRAY(SELECT slug FROM author CROSS JOIN LATERAL (
        SELECT FROM live_story_author WHERE author_id = author.id AND language = ${language}::"Language"
        ORDER BY first_published_at DESC LIMIT 1
      ) filled ORDER BY id DESC LIMIT ${MOST.authors}) AS authors,
      ARRAY(SELECT slug FROM tag CROSS JOIN LATERAL (
        SELECT FROM live_story_tag WHERE tag_id = tag.id AND language = ${language}::"Language"
        ORDER BY first_published_at DESC LIMIT 1 OFFSET ${FEW - 1}
      ) filled WHERE language = ${language}::"Language" ORDER BY id DESC LIMIT ${MOST.tags}) AS tags`
  return [
    ...(row?.sections ?? []).map((slug) => sectionPath(language, slug)),
    ...(row?.authors ?? []).map((slug) => authorPath(language, slug)),
    ...(row?.tags ?? []).map((slug) => tagPath(language, slug)),
  ]
}

type StoryRow = {
  storyId: number
  language: Language
  slug: string
  sectionSlug: string
  changedAt: Date
  mediaId: string | null
  imageWidth: number | null
  otherId: number | null
  otherSlug: string | null
  otherSectionSlug: string | null
}
