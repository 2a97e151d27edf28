import { z } from 'zod'
import { LANGUAGES, type Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { AppError } from '../platform/errors.ts'
import type { Actor } from '../policies/actor.ts'
import { STORY_STATES, type StoryState } from '../policies/story-states.ts'
import { searchWords } from '../search/normalise-text.ts'
import type { StoryRow } from './types.ts'
import { visibleTo } from './visible-to.ts'

/** The filters of the desk's list, as its address carries them. */
export const storyFilters = z.object({
  state: z.array(z.enum(STORY_STATES)).optional(),
  /** Only stories of which readers see an older version. */
  changed: z.boolean().optional(),
  sectionId: z.int().positive().optional(),
  language: z.enum(LANGUAGES).optional(),
  /** Who began it or works on it. */
  personId: z.uuid().optional(),
  mine: z.boolean().optional(),
  text: z.string().max(200).optional(),
})
export type StoryFilters = z.infer<typeof storyFilters>

/** A place in the list; `after` goes to older stories, `before` back to newer ones. */
export type StoryCursor = { after: string } | { before: string } | null

export type StoryPage = { rows: StoryRow[]; older: string | null; newer: string | null }

const PAGE_SIZE = 40

/**
 * The stories that this person may see, last edited first, 40 a page by keyset: page 500 costs what page 1 does.
 * @throws AppError `invalid_input` for a cursor that is none
 */
export async function listStories(actor: Actor, filters: StoryFilters, cursor: StoryCursor = null): Promise<StoryPage> {
  const backwards = cursor !== null && 'before' in cursor
  const conditions = [visibleTo(actor), ...conditionsOf(actor, filters), ...(cursor ? [seek(cursor)] : [])]
  const direction = backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const found = await db.$queryRaw<Found[]>`
    SELECT s.id, s.language, s.state, s.version, s.live_version, s.kicker, s.headline, s.urgency, s.word_count,
      s.state_note,
      s.hero ->> 'mediaId' AS hero_media_id, s.edited_at, s.scheduled_at, s.first_published_at,
      s.section_id, c.slug AS section_slug, c.name_ar, c.name_en,
      creator.id AS creator_id, creator.name AS creator_name, editor.id AS editor_id, editor.name AS editor_name,
      assignee.id AS assignee_id, assignee.name AS assignee_name
    FROM story s
    JOIN person creator ON creator.id = s.created_by_id
    JOIN person editor ON editor.id = s.edited_by_id
    LEFT JOIN person assignee ON assignee.id = s.assignee_id
    LEFT JOIN section c ON c.id = s.section_id
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY s.edited_at ${direction}, s.id ${direction}
    LIMIT ${PAGE_SIZE + 1}`
  const more = found.length > PAGE_SIZE
  const kept = found.slice(0, PAGE_SIZE)
  const page = backwards ? kept.toReversed() : kept
  const [first, last] = [page.at(0), page.at(-1)]
  return {
    rows: page.map(rowOf),
    older: last && (backwards || more) ? cursorOf(last) : null,
    newer: first && (backwards ? more : cursor !== null) ? cursorOf(first) : null,
  }
}

function conditionsOf(actor: Actor, filters: StoryFilters): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = []
  if (filters.state?.length) conditions.push(Prisma.sql`s.state = ANY(${filters.state}::"StoryState"[])`)
  if (filters.changed) conditions.push(Prisma.sql`s.live_version IS NOT NULL AND s.version > s.live_version`)
  if (filters.sectionId) conditions.push(Prisma.sql`s.section_id = ${filters.sectionId}`)
  if (filters.language) conditions.push(Prisma.sql`s.language = ${filters.language}::"Language"`)
  if (filters.personId) conditions.push(workedOnBy(filters.personId))
  if (filters.mine) conditions.push(workedOnBy(actor.id))
  if (filters.text?.trim()) conditions.push(matching(filters.text))
  return conditions
}

function workedOnBy(personId: string): Prisma.Sql {
  return Prisma.sql`(s.created_by_id = ${personId}::uuid OR s.assignee_id = ${personId}::uuid)`
}

/** Every word must begin a word of the story; a number alone may also be its id. */
function matching(text: string): Prisma.Sql {
  const words = searchWords(text)
  if (words.length === 0) return Prisma.sql`false`
  const query = words.map((word) => `${word}:*`).join(' & ')
  const byText = Prisma.sql`s.desk_vector @@ to_tsquery('simple', ${query})`
  const [only, ...others] = words
  const isId = others.length === 0 && only !== undefined && /^\d{1,9}$/.test(only)
  return isId ? Prisma.sql`(${byText} OR s.id = ${Number(only)})` : byText
}

const cursorPattern = /^(\d{1,15})\.(\d{1,9})$/

function seek(cursor: { after: string } | { before: string }): Prisma.Sql {
  const match = cursorPattern.exec('after' in cursor ? cursor.after : cursor.before)
  if (!match) throw new AppError('invalid_input', { fields: ['cursor'] })
  const place = Prisma.sql`(${new Date(Number(match[1]))}::timestamptz, ${Number(match[2])}::int)`
  return 'after' in cursor
    ? Prisma.sql`(s.edited_at, s.id) < ${place}`
    : Prisma.sql`(s.edited_at, s.id) > ${place}`
}

function cursorOf(row: Found): string {
  return `${row.edited_at.getTime()}.${row.id}`
}

type Found = {
  id: number
  language: Language
  state: StoryState
  version: number
  live_version: number | null
  kicker: string
  headline: string
  urgency: StoryRow['urgency']
  word_count: number
  state_note: string
  hero_media_id: string | null
  edited_at: Date
  scheduled_at: Date | null
  first_published_at: Date | null
  section_id: number | null
  section_slug: string
  name_ar: string
  name_en: string
  creator_id: string
  creator_name: string
  editor_id: string
  editor_name: string
  assignee_id: string | null
  assignee_name: string
}

function rowOf(row: Found): StoryRow {
  return {
    id: row.id,
    language: row.language,
    state: row.state,
    changed: row.live_version !== null && row.version > row.live_version,
    kicker: row.kicker,
    headline: row.headline,
    urgency: row.urgency,
    section:
      row.section_id === null
        ? null
        : { id: row.section_id, slug: row.section_slug, nameAr: row.name_ar, nameEn: row.name_en },
    createdBy: { id: row.creator_id, name: row.creator_name },
    editedBy: { id: row.editor_id, name: row.editor_name },
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name },
    wordCount: row.word_count,
    stateNote: row.state_note,
    heroMediaId: row.hero_media_id,
    editedAt: row.edited_at.toISOString(),
    scheduledAt: row.scheduled_at?.toISOString() ?? null,
    firstPublishedAt: row.first_published_at?.toISOString() ?? null,
  }
}
