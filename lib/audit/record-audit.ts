import type { Prisma } from '../db/generated/client.ts'
import { now } from '../platform/clock.ts'

type Subject = { type: 'story' | 'person' | 'invitation' | 'section' | 'author' | 'newspaper' | 'media' | 'tag' | 'front' | 'prayer_city' | 'page' | 'issue'; id: string | number }

/**
 * Writes who did what, in the transaction of the deed. A trigger refuses any later change.
 * @param actor the person, or a name where nobody is signed in (the first admin's link, the schedule)
 */
export async function recordAudit(
  tx: Prisma.TransactionClient,
  actor: { id: string; name: string } | { id: null; name: string },
  action: string,
  subject: Subject,
  details: Prisma.InputJsonObject = {},
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      at: now(),
      actorId: actor.id,
      actorName: actor.name,
      action,
      subjectType: subject.type,
      subjectId: String(subject.id),
      details,
    },
  })
}
