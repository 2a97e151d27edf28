import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { heldSections } from '#lib/policies/sections.ts'
import { SESSION_IDLE, SESSION_TOUCH } from './session-limits.ts'
import { hashToken } from './session-token.ts'

export type SignedIn = Actor & { email: string; language: 'ar' | 'en' }

/**
 * Who a session's token belongs to, as the database knows them at this moment: a changed role, a suspension or a
 * sign-out counts from the next request. Slides the expiry, at most every five minutes.
 */
export async function readSession(token: string): Promise<SignedIn | null> {
  const tokenHash = hashToken(token)
  const session = await db.session.findUnique({ where: { tokenHash }, include: { person: { include: { sections: SECTION } } } })
  if (!session || session.endedAt || session.expiresAt <= now()) return null
  const { person } = session
  if (person.suspendedAt) {
    await db.session.updateMany({ where: { personId: person.id, endedAt: null }, data: { endedAt: now() } })
    return null
  }
  if (now().getTime() - session.lastSeenAt.getTime() > SESSION_TOUCH) await touch(tokenHash)
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    language: person.language,
    roles: person.roles,
    sectionIds: heldSections(
      person.sections.map(({ sectionId, section }) => ({ id: sectionId, childIds: section.children.map(({ id }) => id) })),
    ),
  }
}

const SECTION = { include: { section: { select: { children: { select: { id: true } } } } } } as const

/** Only a session that is still open: the request may race with a sign-out. */
async function touch(tokenHash: string): Promise<void> {
  const lastSeenAt = now()
  const expiresAt = new Date(lastSeenAt.getTime() + SESSION_IDLE)
  await db.session.updateMany({ where: { tokenHash, endedAt: null }, data: { lastSeenAt, expiresAt } })
}
