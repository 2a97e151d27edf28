import { Prisma } from '../db/generated/client.ts'
import { hasRole, type Actor } from '../policies/actor.ts'

/** The condition, on table `story` as `s`, for what this person may see: `mayViewStory` as SQL. */
export function visibleTo(actor: Actor): Prisma.Sql {
  if (hasRole(actor, 'managing_editor', 'editor', 'photo_editor')) return Prisma.sql`true`
  const own = Prisma.sql`s.created_by_id = ${actor.id}::uuid OR s.assignee_id = ${actor.id}::uuid`
  if (!hasRole(actor, 'reporter')) return Prisma.sql`(${own})`
  return Prisma.sql`(${own} OR s.state NOT IN ('draft', 'archived'))`
}
