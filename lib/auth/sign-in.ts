import { db } from '#lib/db/client.ts'
import { AppError } from '#lib/platform/errors.ts'
import { normaliseEmail } from './normalise-email.ts'
import { verifyPassword } from './password-hash.ts'
import { forgiveAttempt, takeAttempt, throttleKeys } from './sign-in-throttle.ts'
import { startSession } from './start-session.ts'

export type Credentials = { email: string; password: string; address: string | null; userAgent?: string | null }

/**
 * Opens a session for the right email and password. An unknown account, a wrong password, a suspended person and an
 * invitation not yet accepted all get the same answer in the same time.
 * @returns the session's token
 * @throws AppError `wrong_credentials`, `too_many_attempts`
 */
export async function signIn({ email, password, address, userAgent }: Credentials): Promise<{ token: string; personId: string }> {
  const account = normaliseEmail(email)
  const keys = throttleKeys(account, address)
  await takeAttempt(keys)
  const person = await db.person.findUnique({ where: { email: account } })
  const matches = await verifyPassword(person?.passwordHash ?? null, password.slice(0, 256))
  if (!person || !matches || person.suspendedAt) throw new AppError('wrong_credentials')
  await forgiveAttempt(keys)
  return { token: await startSession({ personId: person.id, userAgent }), personId: person.id }
}
