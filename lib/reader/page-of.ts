import type { Language } from '#lib/content/fields.ts'
import type { Place } from './find-live-rows.ts'
import { presentCards, type LiveRow } from './present-cards.ts'
import type { ReaderListPage } from './types.ts'

type Listing = {
  /** Of the list's newest page. */
  path: string
  /** A cursor as `olderPath` carries it; null: the newest. */
  before: string | null
  size: number
  read: (query: { limit: number; olderThan: Place | undefined }) => Promise<LiveRow[]>
}

/**
 * One page of a list by keyset, so that the last page costs what the first does.
 * @returns null when the cursor is none
 */
export async function pageOf(language: Language, { path, before, size, read }: Listing): Promise<ReaderListPage | null> {
  const olderThan = before === null ? undefined : placeOf(before)
  if (olderThan === null) return null
  const rows = await read({ limit: size + 1, olderThan })
  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return {
    cards: await presentCards(shown, language),
    isFirstPage: olderThan === undefined,
    path: olderThan ? `${path}?before=${cursorOf(olderThan)}` : path,
    olderPath: last ? `${path}?before=${cursorOf(last)}` : null,
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
