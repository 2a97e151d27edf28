import type { Language } from '#lib/content/fields.ts'
import { parseDocument } from '#lib/content/parse-document.ts'
import { standingPagePath } from '#lib/content/paths.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { STANDING_PAGES, type StandingPageName } from '#lib/content/standing-pages.ts'
import { db } from '#lib/db/client.ts'
import type { ReaderEdition } from './types.ts'

export type ReaderStandingPage = {
  slug: StandingPageName
  title: string
  document: StoryDocument
  path: string
  /** ISO 8601, UTC. */
  changedAt: string
  /** Whether the other language has it too. */
  hasOther: boolean
}

/** @returns null where it is not written in that language */
export async function getStandingPage(language: Language, slug: StandingPageName): Promise<ReaderStandingPage | null> {
  const rows = await db.standingPage.findMany({ where: { slug } })
  const row = rows.find((one) => one.language === language)
  if (!row) return null
  const parsed = parseDocument(row.document)
  if (!parsed.ok) throw new Error(`the page ${slug} cannot be read`)
  return {
    slug,
    title: row.title,
    document: parsed.document,
    path: standingPagePath(language, slug),
    changedAt: row.editedAt.toISOString(),
    hasOther: rows.length > 1,
  }
}

/** The pages that an edition has, for its footer. */
export async function listStandingPages(language: Language): Promise<ReaderEdition['pages']> {
  const rows = await db.standingPage.findMany({ where: { language }, select: { slug: true, title: true } })
  return STANDING_PAGES.flatMap((slug) => {
    const row = rows.find((one) => one.slug === slug)
    return row ? [{ title: row.title, path: standingPagePath(language, slug) }] : []
  })
}
