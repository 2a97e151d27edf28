import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { newestRowsOfSection, type Place } from './find-live-rows.ts'
import { presentSection } from './present-section.ts'
import { presentCards } from './present-cards.ts'
import type { ReaderSection, ReaderSectionPage } from './types.ts'

const PAGE_SIZE = 24

/** @returns a section by the word in its address, also one in which nothing is live; null when there is none. */
export async function findSection(slug: string, language: Language): Promise<ReaderSection | null> {
  const section = await db.section.findUnique({ where: { slug } })
  return section && presentSection(section, language)
}

/**
 * One page of a section by keyset, so that the last page costs what the first does.
 * @param query.before a cursor as `olderPath` carries it; null: the newest
 * @returns null when there is no such section, or the cursor is none
 */
export async function getSection(
  language: Language,
  query: { slug: string; before: string | null },
): Promise<ReaderSectionPage | null> {
  const olderThan = query.before === null ? undefined : placeOf(query.before)
  const section = await findSection(query.slug, language)
  if (!section || olderThan === null) return null
  const rows = await newestRowsOfSection(language, { sectionId: section.id, limit: PAGE_SIZE + 1, olderThan })
  const shown = rows.slice(0, PAGE_SIZE)
  const last = rows.length > PAGE_SIZE ? shown.at(-1) : undefined
  return {
    section,
    cards: await presentCards(shown, language),
    isFirstPage: olderThan === undefined,
    path: olderThan ? `${section.path}?before=${cursorOf(olderThan)}` : section.path,
    olderPath: last ? `${section.path}?before=${cursorOf(last)}` : null,
  }
}

const CURSOR = /^(\d{1,14})\.(\d{1,9})$/

function placeOf(cursor: string): Place | null {
  const [, at, storyId] = CURSOR.exec(cursor) ?? []
  return at === undefined ? null : { firstPublishedAt: new Date(Number(at)), storyId: Number(storyId) }
}

function cursorOf({ firstPublishedAt, storyId }: Place): string {
  return `${firstPublishedAt.getTime()}.${storyId}`
}
