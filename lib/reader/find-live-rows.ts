import type { Language, StoryFields } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { LiveRow } from './present-cards.ts'

const COLUMNS = Prisma.sql`l.story_id AS "storyId", l.first_published_at AS "firstPublishedAt",
  l.updated_at AS "updatedAt", l.card`

/** The newest live stories of an edition. */
export function newestRows(language: Language, limit: number): Promise<LiveRow[]> {
  return db.$queryRaw`
    SELECT ${COLUMNS} FROM live_story l WHERE l.language = ${language}::"Language"
    ORDER BY l.first_published_at DESC, l.story_id DESC LIMIT ${limit}`
}

/** The newest live stories of an edition with one of these urgencies, first published after an instant. */
export function newestRowsOfUrgency(
  language: Language,
  query: { urgencies: StoryFields['urgency'][]; after: Date; limit: number },
): Promise<LiveRow[]> {
  return db.$queryRaw`
    SELECT ${COLUMNS} FROM live_story l
    WHERE l.language = ${language}::"Language" AND l.urgency = ANY(${query.urgencies}::"Urgency"[])
      AND l.first_published_at > ${query.after}
    ORDER BY l.first_published_at DESC, l.story_id DESC LIMIT ${query.limit}`
}

/** A place in a list of stories: those that come after it, newest first. */
export type Place = { firstPublishedAt: Date; storyId: number }

/** The newest live stories of a section, or those older than a place in it. */
export function newestRowsOfSection(
  language: Language,
  query: { sectionId: number; limit: number; olderThan?: Place | undefined },
): Promise<LiveRow[]> {
  const { sectionId, limit, olderThan } = query
  const older = olderThan
    ? Prisma.sql`AND (s.first_published_at, s.story_id) < (${olderThan.firstPublishedAt}::timestamptz, ${olderThan.storyId}::int)`
    : Prisma.empty
  return db.$queryRaw`
    SELECT ${COLUMNS} FROM live_story_section s JOIN live_story l ON l.story_id = s.story_id
    WHERE s.section_id = ${sectionId} AND s.language = ${language}::"Language" ${older}
    ORDER BY s.first_published_at DESC, s.story_id DESC LIMIT ${limit}`
}

/** The newest live stories of each of these sections, without some; ordered by section as they are named. */
export function newestRowsOfEach(
  language: Language,
  query: { sectionIds: number[]; without: number[]; limit: number },
): Promise<(LiveRow & { sectionId: number })[]> {
  return db.$queryRaw`
    SELECT wanted.id AS "sectionId", ${COLUMNS}
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
