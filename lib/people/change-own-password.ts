import { recordAudit } from '#lib/audit/record-audit.ts'
import { endSessionsOf } from '#lib/auth/end-session.ts'
import { hashPassword, verifyPassword } from '#lib/auth/password-hash.ts'
import { forgiveAttempt, takeAttempt, throttleKeys } from '#lib/auth/sign-in-throttle.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { checkPassword } from './check-password.ts'

type PasswordChange = {
  current: string
  next: string
  /** The token of the session that asks; it alone stays open. */
  sessionToken: string | null
}

/**
 * Changes one's own password and ends one's other sessions.
 * @throws AppError `wrong_credentials` for the current one, `weak_password`, `too_many_attempts`
 */
export async function changeOwnPassword(actor: Actor, { current, next, sessionToken }: PasswordChange): Promise<void> {
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.id } })
  // A session left open on somebody's desk must not become a way to guess.
  const keys = throttleKeys(`own:${person.email}`, null)
  await takeAttempt(keys)
  if (!(await verifyPassword(person.passwordHash, current))) throw new AppError('wrong_credentials')
  await forgiveAttempt(keys)
  checkPassword(next, person)
  const passwordHash = await hashPassword(next)
  await inTransaction(async (tx) => {
    await tx.person.update({ where: { id: actor.id }, data: { passwordHash } })
    await endSessionsOf(tx, actor.id, { except: sessionToken })
    await recordAudit(tx, actor, 'person.change_password', { type: 'person', id: actor.id })
  })
}
