import { hashToken } from '#lib/auth/session-token.ts'
import { db } from '#lib/db/client.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import type { Role } from '#lib/policies/actor.ts'

/** `email` is empty for the first admin, who names their own. */
export type OpenInvitation = { id: string; email: string; roles: Role[]; sectionIds: number[] }

/** @returns what the link is for, or null where it is unknown, used, revoked or too old */
export async function readInvitation(token: string, tx: Tx = db): Promise<OpenInvitation | null> {
  const invitation = await tx.invitation.findUnique({ where: { tokenHash: hashToken(token) } })
  if (!invitation || invitation.acceptedAt || invitation.revokedAt || invitation.expiresAt <= now()) return null
  const { id, email, roles, sectionIds } = invitation
  return { id, email, roles, sectionIds }
}
