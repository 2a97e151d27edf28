import type { Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import { dateOf } from './issue-rows.ts'
import type { IssueDetails } from './schema.ts'

/** @throws AppError `already_exists` naming the fields that another issue has */
export async function requireFreeDetails(
  tx: Tx,
  { number, date, exceptId }: IssueDetails & { exceptId: number | null },
): Promise<void> {
  // Two new issues at once: the second waits, and finds the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('print_issue', 0))`
  const others = await tx.printIssue.findMany({
    where: { OR: [{ number }, { date: dateOf(date) }], ...(exceptId !== null && { NOT: { id: exceptId } }) },
  })
  if (others.length === 0) return
  const fields = {
    ...(others.some((other) => other.number === number) && { number: 'taken' }),
    ...(others.some((other) => other.date.getTime() === dateOf(date).getTime()) && { date: 'taken' }),
  }
  throw new AppError('already_exists', { fields })
}
