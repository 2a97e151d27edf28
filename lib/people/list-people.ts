import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import type { Actor, Role } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePeople } from '#lib/policies/people.ts'

/** Dates are ISO 8601, UTC. */
export type PersonRow = {
  id: string
  name: string
  email: string
  roles: Role[]
  sectionIds: number[]
  suspendedAt: string | null
  lastSeenAt: string | null
}

export type InvitationRow = {
  id: string
  email: string
  roles: Role[]
  sectionIds: number[]
  invitedBy: string | null
  createdAt: string
  expiresAt: string
  expired: boolean
}

/**
 * Everybody who has an account, by name; the suspended last.
 * @throws AppError `forbidden`
 */
export async function listPeople(actor: Actor): Promise<PersonRow[]> {
  authorize(mayManagePeople(actor))
  const [people, seen] = await Promise.all([
    db.person.findMany({ include: { sections: true }, orderBy: [{ suspendedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }] }),
    db.session.groupBy({ by: ['personId'], _max: { lastSeenAt: true } }),
  ])
  const lastSeen = new Map(seen.map(({ personId, _max }) => [personId, _max.lastSeenAt]))
  return people.map(({ id, name, email, roles, sections, suspendedAt }) => ({
    id,
    name,
    email,
    roles,
    sectionIds: sections.map((section) => section.sectionId),
    suspendedAt: suspendedAt?.toISOString() ?? null,
    lastSeenAt: lastSeen.get(id)?.toISOString() ?? null,
  }))
}

/**
 * Invitations that nobody has accepted or revoked, newest first; the expired ones of the last month too.
 * @throws AppError `forbidden`
 */
export async function listInvitations(actor: Actor): Promise<InvitationRow[]> {
  authorize(mayManagePeople(actor))
  const monthAgo = new Date(now().getTime() - 30 * 24 * 3_600_000)
  const invitations = await db.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: monthAgo }, email: { not: '' } },
    include: { invitedBy: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })
  return invitations.map((invitation) => ({
    id: invitation.id,
    email: invitation.email,
    roles: invitation.roles,
    sectionIds: invitation.sectionIds,
    invitedBy: invitation.invitedBy?.name ?? null,
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
    expired: invitation.expiresAt <= now(),
  }))
}

/** The names of the desk, for filters and for assigning; open to everybody who is signed in. */
export async function listColleagues(): Promise<{ id: string; name: string }[]> {
  return db.person.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' }, take: 1000 })
}
