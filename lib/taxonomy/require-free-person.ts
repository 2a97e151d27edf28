import type { Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'

/** An account has one author at most. @throws AppError `already_exists` */
export async function requireFreePerson(tx: Tx, personId: string | null, authorId: number | null): Promise<void> {
  if (personId === null) return
  const taken = await tx.author.findUnique({ where: { personId }, select: { id: true } })
  if (taken && taken.id !== authorId) throw new AppError('already_exists', { fields: { personId: 'taken' } })
}
