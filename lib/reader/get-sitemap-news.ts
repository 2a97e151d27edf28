import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import { storyPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'

/** What Google reads of a news sitemap. */
const NEWS_HOURS = 48
const MAX_NEWS = 1000

export type SitemapNews = { path: string; language: Language; headline: string; firstPublishedAt: Date }

/** @returns the stories of both editions that first appeared in the last 48 hours, newest first, 1,000 at most. */
export async function getSitemapNews(): Promise<SitemapNews[]> {
  const since = new Date(now().getTime() - NEWS_HOURS * 3_600_000)
  const rows = await db.$queryRaw<Row[]>`
    SELECT l.story_id AS "storyId", l.language, l.card ->> 'slug' AS slug, s.slug AS "sectionSlug",
      l.card ->> 'headline' AS headline, l.first_published_at AS "firstPublishedAt"
    FROM live_story l JOIN section s ON s.id = (l.card ->> 'sectionId')::int
    WHERE l.language = ANY(${[...LANGUAGES]}::"Language"[]) AND l.first_published_at > ${since}
    ORDER BY l.first_published_at DESC, l.story_id DESC LIMIT ${MAX_NEWS}`
  return rows.map(({ headline, firstPublishedAt, ...address }) => ({
    path: storyPath(address),
    language: address.language,
    headline,
    firstPublishedAt,
  }))
}

type Row = Omit<SitemapNews, 'path'> & { storyId: number; slug: string; sectionSlug: string }
