import { makeToken, hashToken } from '#lib/auth/session-token.ts'
import { now } from '#lib/platform/clock.ts'
import { env } from '#lib/platform/env.ts'

const VALID = 48 * 3_600_000

/** A link that is known only here and to whoever gets it; the database keeps its hash. */
export function newInvitationLink(): { link: string; tokenHash: string; expiresAt: Date } {
  const token = makeToken()
  return {
    link: `${env().MANSHET_URL}/invitation/${token}`,
    tokenHash: hashToken(token),
    expiresAt: new Date(now().getTime() + VALID),
  }
}
