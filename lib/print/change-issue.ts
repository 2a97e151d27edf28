import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayEditIssue } from '#lib/policies/print.ts'
import { dateOf, lockIssue, requireVersion, subjectOf } from './issue-rows.ts'
import { requireFreeDetails } from './require-free-details.ts'
import type { IssueChange } from './schema.ts'
import { forgetIssuePages, newestIssue } from './stale-pages.ts'

/**
 * Changes the number and the day of an issue; of a published one at once for readers.
 * @throws AppError `not_found`, `forbidden`, `conflict`, `already_exists`
 */
export async function changeIssue(actor: Actor, { issueId, version, number, date }: IssueChange): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    const issue = await lockIssue(tx, issueId)
    authorize(mayEditIssue(actor, subjectOf(issue)))
    requireVersion(issue, version)
    await requireFreeDetails(tx, { number, date, exceptId: issueId })
    const newest = await newestIssue(tx)
    const changed = await tx.printIssue.update({ where: { id: issueId }, data: { number, date: dateOf(date), version: version + 1 } })
    await recordAudit(tx, actor, 'issue.change', { type: 'issue', id: issueId }, { number, date })
    if (issue.publishedAt) await forgetIssuePages(tx, issueId, newest)
    return { version: changed.version }
  })
}
