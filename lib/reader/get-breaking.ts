import type { Language } from '#lib/content/fields.ts'
import { storyPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import type { ReaderEdition } from './types.ts'

/** The bar over an edition's pages; null while the desk has none, or when it ended. Its story may be gone: words alone. */
export async function getBreaking(language: Language): Promise<ReaderEdition['breaking']> {
  const [bar] = await db.$queryRaw<Bar[]>`
    SELECT b.text, l.story_id AS "storyId", l.card ->> 'slug' AS slug, c.slug AS "sectionSlug"
    FROM breaking b
    LEFT JOIN live_story l ON l.story_id = b.story_id
    LEFT JOIN section c ON c.id = (l.card ->> 'sectionId')::int
    WHERE b.language = ${language}::"Language" AND b.is_on AND (b.until IS NULL OR b.until > ${now()})`
  if (!bar) return null
  const { text, storyId, slug, sectionSlug } = bar
  const isLinked = storyId !== null && slug !== null && sectionSlug !== null
  return { text, path: isLinked ? storyPath({ language, sectionSlug, storyId, slug }) : null }
}

type Bar = { text: string; storyId: number | null; slug: string | null; sectionSlug: string | null }
