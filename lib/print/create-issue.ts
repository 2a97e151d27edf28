import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayMakeIssue } from '#lib/policies/print.ts'
import { dateOf } from './issue-rows.ts'
import { requireFreeDetails } from './require-free-details.ts'
import type { IssueDetails } from './schema.ts'

/**
 * Begins the issue of a day; readers see nothing of it.
 * @throws AppError `forbidden`; `already_exists` (details.fields: `number`, `date`) where another issue has either
 */
export async function createIssue(actor: Actor, { number, date }: IssueDetails): Promise<{ id: number }> {
  authorize(mayMakeIssue(actor))
  return inTransaction(async (tx) => {
    await requireFreeDetails(tx, { number, date, exceptId: null })
    const { id } = await tx.printIssue.create({ data: { number, date: dateOf(date) } })
    await recordAudit(tx, actor, 'issue.create', { type: 'issue', id }, { number, date })
    return { id }
  })
}
