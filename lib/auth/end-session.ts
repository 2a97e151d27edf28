import { db } from '#lib/db/client.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { hashToken } from './session-token.ts'

/** Sign-out: the token opens nothing any more, whoever still holds it. */
export async function endSession(token: string): Promise<void> {
  await db.session.updateMany({ where: { tokenHash: hashToken(token), endedAt: null }, data: { endedAt: now() } })
}

/** Ends a person's sessions: all of them, or all but the one that asks. */
export async function endSessionsOf(tx: Tx, personId: string, { except }: { except?: string | null } = {}): Promise<void> {
  await tx.session.updateMany({
    where: { personId, endedAt: null, ...(except ? { tokenHash: { not: hashToken(except) } } : {}) },
    data: { endedAt: now() },
  })
}
