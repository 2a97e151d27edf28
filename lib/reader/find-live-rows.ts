import type { Language, StoryFields } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { LiveRow } from './present-cards.ts'

/** The columns of `live_story l` that make a `LiveRow`. */
export const LIVE_COLUMNS = Prisma.sql`l.story_id AS "storyId", l.first_published_at AS "firstPublishedAt",
  l.updated_at AS "updatedAt", l.card`

/** The newest live stories of an edition. */
export function newestRows(language: Language, limit: number): Promise<LiveRow[]> {
  return db.$queryRaw`
    SELECT ${LIVE_COLUMNS} FROM live_story l WHERE l.language = ${language}::"Language"
    ORDER BY l.first_published_at DESC, l.story_id DESC LIMIT ${limit}`
}

/** The newest live stories of an edition with one of these urgencies, first published after an instant. */
export function newestRowsOfUrgency(
  language: Language,
  query: { urgencies: StoryFields['urgency'][]; after: Date; limit: number },
): Promise<LiveRow[]> {
  return db.$queryRaw`
    SELECT ${LIVE_COLUMNS} FROM live_story l
    WHERE l.language = ${language}::"Language" AND l.urgency = ANY(${query.urgencies}::"Urgency"[])
      AND l.first_published_at > ${query.after}
    ORDER BY l.first_published_at DESC, l.story_id DESC LIMIT ${query.limit}`
}

/** A place in a list of stories: those that come after it, newest first. */
export type Place = { firstPublishedAt: Date; storyId: number }

/** A list of stories that has a keyset index of its own. */
export type LiveList = { of: 'section' | 'tag' | 'author'; id: number }

const LISTS: Record<LiveList['of'], { rows: Prisma.Sql; id: Prisma.Sql }> = {
  section: { rows: Prisma.sql`live_story_section`, id: Prisma.sql`section_id` },
  tag: { rows: Prisma.sql`live_story_tag`, id: Prisma.sql`tag_id` },
  author: { rows: Prisma.sql`live_story_author`, id: Prisma.sql`author_id` },
}

/** The newest live stories of a section, a tag or an author, or those older than a place in the list. */
export function newestRowsOf(
  language: Language,
  query: { list: LiveList; limit: number; olderThan?: Place | undefined },
): Promise<LiveRow[]> {
  const { list, limit, olderThan } = query
  const { rows, id } = LISTS[list.of]
  return db.$queryRaw`
    SELECT ${LIVE_COLUMNS} FROM ${rows} s JOIN live_story l ON l.story_id = s.story_id
    WHERE s.${id} = ${list.id} AND s.language = ${language}::"Language" ${older(Prisma.sql`s`, olderThan)}
    ORDER BY s.first_published_at DESC, s.story_id DESC LIMIT ${limit}`
}

/** The newest live stories of a section, or those older than a place in it. */
export function newestRowsOfSection(
  language: Language,
  { sectionId, ...query }: { sectionId: number; limit: number; olderThan?: Place | undefined },
): Promise<LiveRow[]> {
  return newestRowsOf(language, { list: { of: 'section', id: sectionId }, ...query })
}

/** Days of a calendar, `2026-11-25`, the last one not included, as they begin in a time zone. */
export type Days = { from: string; to: string; timeZone: string }

/** The newest live stories of an edition that are older than a place, or those of some days. */
export function rowsOfEdition(
  language: Language,
  query: { limit: number; olderThan?: Place | undefined; days?: Days },
): Promise<LiveRow[]> {
  return db.$queryRaw`
    SELECT ${LIVE_COLUMNS} FROM live_story l
    WHERE l.language = ${language}::"Language" ${older(Prisma.sql`l`, query.olderThan)} ${within(query.days)}
    ORDER BY l.first_published_at DESC, l.story_id DESC LIMIT ${query.limit}`
}

function older(rows: Prisma.Sql, place: Place | undefined): Prisma.Sql {
  if (!place) return Prisma.empty
  return Prisma.sql`AND (${rows}.first_published_at, ${rows}.story_id) < (${place.firstPublishedAt}::timestamptz, ${place.storyId}::int)`
}

function within(days: Days | undefined): Prisma.Sql {
  if (!days) return Prisma.empty
  const { from, to, timeZone } = days
  return Prisma.sql`AND l.first_published_at >= ${from}::timestamp AT TIME ZONE ${timeZone}
    AND l.first_published_at < ${to}::timestamp AT TIME ZONE ${timeZone}`
}

/** Live stories by number, in the order in which they are asked for; the others are missing. */
export function rowsByIds(storyIds: number[]): Promise<LiveRow[]> {
  return db.$queryRaw`
    SELECT ${LIVE_COLUMNS} FROM unnest(${storyIds}::int[]) WITH ORDINALITY AS wanted (id, place)
    JOIN live_story l ON l.story_id = wanted.id ORDER BY wanted.place`
}

/** Stories by number, as far as they are live in this language; in no order. */
export function liveRowsOfLanguage(language: Language, storyIds: number[]): Promise<LiveRow[]> {
  return db.$queryRaw`
    SELECT ${LIVE_COLUMNS} FROM live_story l
    WHERE l.story_id = ANY(${storyIds}::int[]) AND l.language = ${language}::"Language"`
}

/** The newest live stories of each of these sections, without some; ordered by section as they are named. */
export function newestRowsOfEach(
  language: Language,
  query: { sectionIds: number[]; without: number[]; limit: number },
): Promise<(LiveRow & { sectionId: number })[]> {
  return db.$queryRaw`
    SELECT wanted.id AS "sectionId", ${LIVE_COLUMNS}
    FROM unnest(${query.sectionIds}::int[]) WITH ORDINALITY AS wanted (id, place)
    CROSS JOIN LATERAL (
      SELECT s.story_id FROM live_story_section s
      WHERE s.section_id = wanted.id AND s.language = ${language}::"Language"
        AND s.story_id <> ALL(${query.without}::int[])
      ORDER BY s.first_published_at DESC, s.story_id DESC LIMIT ${query.limit}
    ) newest
    JOIN live_story l ON l.story_id = newest.story_id
    ORDER BY wanted.place, l.first_published_at DESC, l.story_id DESC`
}
