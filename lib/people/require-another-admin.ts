import type { Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'

/**
 * Before somebody stops being an admin. Locks the admins until the transaction ends, so that the last two cannot
 * remove each other at the same time.
 * @throws AppError `last_admin`
 */
export async function requireAnotherAdmin(tx: Tx, personId: string): Promise<void> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM person
    WHERE 'admin' = ANY(roles) AND suspended_at IS NULL AND password_hash IS NOT NULL
    ORDER BY id FOR UPDATE`
  if (!admins.some(({ id }) => id !== personId)) throw new AppError('last_admin')
}
