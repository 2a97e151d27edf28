import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayPublishIssue } from '#lib/policies/print.ts'
import { lockIssue, requireVersion } from './issue-rows.ts'
import type { IssueDecision } from './schema.ts'
import { forgetIssuePages, newestIssue } from './stale-pages.ts'

/**
 * Takes the issue, its pictures and its PDF from the readers at once.
 * @throws AppError `not_found`, `forbidden`, `conflict`
 */
export async function unpublishIssue(actor: Actor, { issueId, version }: IssueDecision): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    const issue = await lockIssue(tx, issueId)
    authorize(mayPublishIssue(actor))
    if (!issue.publishedAt) return { version: issue.version }
    requireVersion(issue, version)
    const newest = await newestIssue(tx)
    await tx.printIssue.update({ where: { id: issueId }, data: { publishedAt: null, version: version + 1 } })
    await recordAudit(tx, actor, 'issue.unpublish', { type: 'issue', id: issueId }, { number: issue.number })
    await forgetIssuePages(tx, issueId, newest)
    return { version: version + 1 }
  })
}
