import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'

/** Whether readers of the other language find anything: in its edition at all, and in the same section. */
export type Counterpart = { language: Language; edition: boolean; section: boolean }

/** @param sectionId null for pages of no section */
export async function findCounterpart(language: Language, sectionId: number | null): Promise<Counterpart> {
  const other = language === 'ar' ? 'en' : 'ar'
  const [found] = await db.$queryRaw<{ edition: boolean; section: boolean }[]>`
    SELECT
      EXISTS (SELECT FROM live_story WHERE language = ${other}::"Language") AS edition,
      EXISTS (
        SELECT FROM live_story_section WHERE section_id = ${sectionId}::int AND language = ${other}::"Language"
      ) AS section`
  return { language: other, edition: found?.edition ?? false, section: found?.section ?? false }
}
