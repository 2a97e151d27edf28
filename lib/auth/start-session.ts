import { db } from '#lib/db/client.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { SESSION_IDLE } from './session-limits.ts'
import { hashToken, makeToken } from './session-token.ts'

type NewSession = { personId: string; userAgent?: string | null }

/** Opens a session for somebody who has proved who they are. @returns its token, for the cookie alone */
export async function startSession({ personId, userAgent }: NewSession, tx: Tx = db): Promise<string> {
  const token = makeToken()
  const at = now()
  await tx.session.create({
    data: {
      tokenHash: hashToken(token),
      personId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + SESSION_IDLE),
      userAgent: userAgent?.slice(0, 300) ?? null,
    },
  })
  return token
}
