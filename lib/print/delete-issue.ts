import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayDeleteIssue, mayMakeIssue } from '#lib/policies/print.ts'
import { dayOf, lockIssue, requireVersion, subjectOf } from './issue-rows.ts'
import type { IssueDecision } from './schema.ts'

/**
 * Deletes an issue that readers don't see. Its files stay in the storage: another issue may have the same PDF.
 * @throws AppError `not_found`, `forbidden`, `conflict`; `wrong_state` for one that is published
 */
export async function deleteIssue(actor: Actor, { issueId, version }: IssueDecision): Promise<void> {
  await inTransaction(async (tx) => {
    const issue = await lockIssue(tx, issueId)
    authorize(mayMakeIssue(actor))
    if (!mayDeleteIssue(actor, subjectOf(issue))) throw new AppError('wrong_state')
    requireVersion(issue, version)
    await tx.printIssue.delete({ where: { id: issueId } })
    await recordAudit(tx, actor, 'issue.delete', { type: 'issue', id: issueId }, { number: issue.number, date: dayOf(issue.date) })
  })
}
