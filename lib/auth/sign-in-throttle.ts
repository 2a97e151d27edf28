import { createHash } from 'node:crypto'
import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'

const MINUTE = 60_000
const WINDOW = 15 * MINUTE
const QUIET = 60 * MINUTE
const LIMITS = { account: 8, address: 40 }

export type ThrottleKey = { kind: keyof typeof LIMITS; key: string }

/** One key for the account that is asked for, one for the address that asks, where it is known. */
export function throttleKeys(email: string, address: string | null): ThrottleKey[] {
  const account: ThrottleKey = { kind: 'account', key: `account:${createHash('sha256').update(email).digest('hex')}` }
  return address ? [account, { kind: 'address', key: `address:${address}` }] : [account]
}

/**
 * Counts an attempt before its password is looked at, so that parallel guesses count too. After the limit each
 * further one blocks for 1, 2, 4, 8, then 15 minutes; an hour of quiet forgets.
 * @throws AppError `too_many_attempts` with `minutes` to wait; the same whether or not the account exists
 */
export async function takeAttempt(keys: ThrottleKey[]): Promise<void> {
  for (const { kind, key } of keys) {
    if (!(await countAttempt(key, LIMITS[kind]))) throw new AppError('too_many_attempts', { minutes: await minutesLeft(key) })
  }
}

/** A right password: forgets the account's failures and takes this attempt off the address's. */
export async function forgiveAttempt(keys: ThrottleKey[]): Promise<void> {
  for (const { kind, key } of keys) {
    if (kind === 'account') await db.signInThrottle.deleteMany({ where: { key } })
    else await takeBack(key)
  }
  await db.signInThrottle.deleteMany({ where: { windowStartedAt: { lt: new Date(now().getTime() - 24 * QUIET) } } })
}

/** @returns false while the key is blocked: the update then finds no row that it may change */
async function countAttempt(key: string, limit: number): Promise<boolean> {
  const at = now()
  const windowStart = new Date(at.getTime() - WINDOW)
  const quietSince = new Date(at.getTime() - QUIET)
  const counted = await db.$executeRaw`
    INSERT INTO sign_in_throttle AS t (key, failures, window_started_at, blocked_until) VALUES (${key}, 1, ${at}, NULL)
    ON CONFLICT (key) DO UPDATE SET (failures, window_started_at, blocked_until) = (
      SELECT
        CASE WHEN stale THEN 1 ELSE t.failures + 1 END,
        CASE WHEN stale THEN ${at}::timestamptz ELSE t.window_started_at END,
        CASE WHEN NOT stale AND t.failures + 1 >= ${limit}::int
          THEN ${at}::timestamptz + least(15, power(2, least(t.failures + 1 - ${limit}::int, 10))) * interval '1 minute' END
      FROM (SELECT t.window_started_at < ${windowStart}::timestamptz
        AND (t.blocked_until IS NULL OR t.blocked_until < ${quietSince}::timestamptz) AS stale) s)
    WHERE t.blocked_until IS NULL OR t.blocked_until <= ${at}::timestamptz`
  return counted === 1
}

async function takeBack(key: string): Promise<void> {
  await db.$executeRaw`
    UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0),
      blocked_until = CASE WHEN failures - 1 >= ${LIMITS.address}::int THEN blocked_until END
    WHERE key = ${key}`
}

async function minutesLeft(key: string): Promise<number> {
  const row = await db.signInThrottle.findUnique({ where: { key } })
  const left = (row?.blockedUntil?.getTime() ?? 0) - now().getTime()
  return Math.max(1, Math.ceil(left / MINUTE))
}
