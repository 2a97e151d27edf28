import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import { STANDING_PAGES, type StandingPageName } from '#lib/content/standing-pages.ts'
import { db } from '#lib/db/client.ts'

/** `page` is null where it is not written. */
export type PageRow = {
  slug: StandingPageName
  language: Language
  page: { title: string; version: number; editedAt: string; editedBy: string } | null
}

/** Every standing page in both languages, written or not. */
export async function listPages(): Promise<PageRow[]> {
  const rows = await db.standingPage.findMany({ omit: { document: true } })
  return STANDING_PAGES.flatMap((slug) =>
    LANGUAGES.map((language) => {
      const row = rows.find((one) => one.slug === slug && one.language === language)
      return { slug, language, page: row ? { ...row, editedAt: row.editedAt.toISOString() } : null }
    }),
  )
}
