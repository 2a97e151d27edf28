import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayReadAudit } from '#lib/policies/people.ts'

export type AuditRow = {
  id: string
  /** ISO 8601, UTC. */
  at: string
  actorName: string
  action: string
  subjectType: string
  subjectId: string
  details: Record<string, unknown>
}

const PAGE_SIZE = 50
const detailsOf = z.record(z.string(), z.unknown()).catch({})

/**
 * What was done, newest first, 50 a page by keyset.
 * @param cursor `older` of the page before
 * @throws AppError `forbidden`; `invalid_input` for a cursor that is none
 */
export async function listAudit(actor: Actor, cursor: string | null = null): Promise<{ rows: AuditRow[]; older: string | null }> {
  authorize(mayReadAudit(actor))
  const place = cursor === null ? null : placeOf(cursor)
  const found = await db.auditEvent.findMany({
    where: place ? { OR: [{ at: { lt: place.at } }, { at: place.at, id: { lt: place.id } }] } : {},
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
  })
  const rows = found.slice(0, PAGE_SIZE)
  const last = rows.at(-1)
  return {
    rows: rows.map((event) => ({ ...event, at: event.at.toISOString(), details: detailsOf.parse(event.details) })),
    older: last && found.length > PAGE_SIZE ? `${last.at.getTime()}.${last.id}` : null,
  }
}

function placeOf(cursor: string): { at: Date; id: string } {
  const [time = '', id = ''] = cursor.split('.')
  if (!/^\d{1,15}$/.test(time) || !z.uuid().safeParse(id).success) throw new AppError('invalid_input', { fields: { cursor: 'invalid' } })
  return { at: new Date(Number(time)), id }
}
