import { STORY_ACTIONS, isPossible } from '../policies/story-states.ts'
import { db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { AppError } from '../platform/errors.ts'
import { hasRole, isEditorial, type Actor } from '../policies/actor.ts'
import { authorize } from '../policies/authorize.ts'
import { mayActOnStory, mayViewStory } from '../policies/story.ts'
import { findCounterpart } from './find-counterpart.ts'
import { missingForPublish } from './publish-requirements.ts'
import { correctionsOf, documentOf, fieldsOf } from './story-columns.ts'
import { subjectOf } from './story-subject.ts'
import type { DeskStory } from './types.ts'
import { visibleTo } from './visible-to.ts'

export { findCounterparts } from './find-counterpart.ts'
export { listStories, storyFilters } from './list-stories.ts'
export type { StoryCursor, StoryFilters } from './list-stories.ts'

/**
 * The working copy, with what this person may do with it now.
 * @throws AppError `not_found`, `forbidden`
 */
export async function getStory(actor: Actor, storyId: number): Promise<DeskStory> {
  const story = await db.story.findUnique({
    where: { id: storyId },
    include: { createdBy: true, editedBy: true, assignee: true, live: { include: { publication: true } } },
  })
  if (!story) throw new AppError('not_found')
  const subject = subjectOf(story)
  authorize(mayViewStory(actor, subject))
  const [fields, document] = [fieldsOf(story), documentOf(story)]
  return {
    id: story.id,
    language: story.language,
    state: story.state,
    version: story.version,
    liveVersion: story.liveVersion,
    fields,
    document,
    allowed: STORY_ACTIONS.filter(
      (action) => isPossible(action, story.state) && mayActOnStory(actor, action, subject),
    ),
    missing: await missingForPublish(db, { fields, document }),
    stateNote: story.stateNote,
    createdBy: personOf(story.createdBy),
    editedBy: personOf(story.editedBy),
    assignee: story.assignee ? personOf(story.assignee) : null,
    createdAt: story.createdAt.toISOString(),
    editedAt: story.editedAt.toISOString(),
    scheduledAt: story.scheduledAt?.toISOString() ?? null,
    firstPublishedAt: story.firstPublishedAt?.toISOString() ?? null,
    updatedAt: story.updatedAt?.toISOString() ?? null,
    corrections: correctionsOf(story),
    counterpart: await findCounterpart(actor, story),
    mayTranslate: isEditorial(actor),
    publicPath: story.live ? `/n/${story.id}` : null,
  }
}

/** What waits for this person; every figure stops at 100, so that counting never costs more than a page. */
export type StoryCounts = { mine: number; inReview: number; approved: number; scheduled: number; changed: number }

/** @returns the figures of the sidebar. */
export async function countStories(actor: Actor): Promise<StoryCounts> {
  const own = Prisma.sql`(s.created_by_id = ${actor.id}::uuid OR s.assignee_id = ${actor.id}::uuid)`
  const ofMySections = hasRole(actor, 'managing_editor')
    ? Prisma.sql`true`
    : Prisma.sql`s.section_id = ANY(${[...actor.sectionIds]}::int[])`
  const count = (condition: Prisma.Sql) =>
    Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM story s WHERE ${condition} AND ${visibleTo(actor)} LIMIT 100) c)`
  const [row] = await db.$queryRaw<StoryCounts[]>`SELECT
    ${count(Prisma.sql`${own} AND s.state = 'draft'`)} AS mine,
    ${count(Prisma.sql`${ofMySections} AND s.state = 'in_review'`)} AS "inReview",
    ${count(Prisma.sql`${ofMySections} AND s.state = 'approved'`)} AS approved,
    ${count(Prisma.sql`${ofMySections} AND s.state = 'scheduled'`)} AS scheduled,
    ${count(Prisma.sql`${ofMySections} AND s.state = 'published' AND s.version > s.live_version`)} AS changed`
  return row ?? { mine: 0, inReview: 0, approved: 0, scheduled: 0, changed: 0 }
}

export type StoryHistoryEntry = {
  id: string
  at: string
  by: { id: string; name: string }
  kind: string
  version: number
}

/**
 * The story's revisions, newest first, at most 200; runs of autosaves by one person are left to the reader.
 * @throws AppError `not_found`, `forbidden`
 */
export async function listRevisions(actor: Actor, storyId: number): Promise<StoryHistoryEntry[]> {
  const story = await db.story.findUnique({ where: { id: storyId } })
  if (!story) throw new AppError('not_found')
  authorize(mayViewStory(actor, subjectOf(story)))
  const revisions = await db.revision.findMany({
    where: { storyId },
    select: { id: true, createdAt: true, kind: true, version: true, createdBy: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })
  return revisions.map(({ id, createdAt, kind, version, createdBy }) => ({
    id,
    kind,
    version,
    at: createdAt.toISOString(),
    by: personOf(createdBy),
  }))
}

function personOf({ id, name }: { id: string; name: string }) {
  return { id, name }
}
