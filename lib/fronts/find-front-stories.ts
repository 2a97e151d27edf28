import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { searchWords } from '#lib/search/normalise-text.ts'
import type { FrontStory } from './types.ts'

const SHOWN = 24

/** The live stories of an edition in which every word begins a word, newest first; for no words, the newest. */
export async function findFrontStories(query: { language: Language; text: string }): Promise<FrontStory[]> {
  const words = searchWords(query.text)
  if (words.length === 0 && query.text.trim() !== '') return []
  const matching =
    words.length > 0
      ? Prisma.sql`AND s.desk_vector @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`
      : Prisma.empty
  const rows = await db.$queryRaw<FrontStoryRow[]>`
    SELECT ${FRONT_STORY} FROM live_story l JOIN story s ON s.id = l.story_id
    LEFT JOIN section c ON c.id = (l.card ->> 'sectionId')::int
    WHERE l.language = ${query.language}::"Language" ${matching}
    ORDER BY l.first_published_at DESC, l.story_id DESC LIMIT ${SHOWN}`
  return rows.map(presentFrontStory)
}

/** @returns what the desk's front shows of these stories, live or not, by id. */
export async function frontStories(storyIds: number[]): Promise<Map<number, FrontStory>> {
  const rows = await db.$queryRaw<FrontStoryRow[]>`
    SELECT ${FRONT_STORY} FROM story s LEFT JOIN live_story l ON l.story_id = s.id
    LEFT JOIN section c ON c.id = coalesce((l.card ->> 'sectionId')::int, s.section_id)
    WHERE s.id = ANY(${storyIds}::int[])`
  return new Map(rows.map((row) => [row.storyId, presentFrontStory(row)]))
}

const FRONT_STORY = Prisma.sql`s.id AS "storyId", coalesce(l.card ->> 'headline', s.headline) AS headline,
  c.name_ar AS "nameAr", c.name_en AS "nameEn", s.first_published_at AS "firstPublishedAt",
  l.story_id IS NOT NULL AS "isLive",
  CASE WHEN l.story_id IS NULL THEN s.hero ->> 'mediaId' ELSE l.card ->> 'heroMediaId' END AS "heroMediaId"`

type FrontStoryRow = Omit<FrontStory, 'section' | 'firstPublishedAt'> & {
  nameAr: string | null
  nameEn: string | null
  firstPublishedAt: Date | null
}

function presentFrontStory({ nameAr, nameEn, firstPublishedAt, ...story }: FrontStoryRow): FrontStory {
  return {
    ...story,
    section: nameAr === null || nameEn === null ? null : { nameAr, nameEn },
    firstPublishedAt: firstPublishedAt?.toISOString() ?? null,
  }
}
