import type { Language } from '#lib/content/fields.ts'
import { storyPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import type { ReaderTranslation } from './types.ts'

/** @returns the same story in the other language; its path is null while readers can't see it. */
export async function findTranslation(storyId: number, language: Language): Promise<ReaderTranslation | null> {
  const [found] = await db.$queryRaw<{ id: number; slug: string | null; sectionSlug: string | null }[]>`
    SELECT pair.id, l.card ->> 'slug' AS slug, s.slug AS "sectionSlug"
    FROM (
      SELECT english_id AS id FROM translation WHERE arabic_id = ${storyId}
      UNION ALL
      SELECT arabic_id FROM translation WHERE english_id = ${storyId}
    ) pair
    LEFT JOIN live_story l ON l.story_id = pair.id
    LEFT JOIN section s ON s.id = (l.card ->> 'sectionId')::int`
  if (!found) return null
  const other = language === 'ar' ? 'en' : 'ar'
  const { id, slug, sectionSlug } = found
  const path = slug !== null && sectionSlug !== null ? storyPath({ language: other, sectionSlug, storyId: id, slug }) : null
  return { storyId: id, language: other, path }
}
