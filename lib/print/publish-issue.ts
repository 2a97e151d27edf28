import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayPublishIssue } from '#lib/policies/print.ts'
import { lockIssue, requireVersion } from './issue-rows.ts'
import type { IssueDecision } from './schema.ts'
import { forgetIssuePages, newestIssue } from './stale-pages.ts'

/**
 * Shows readers the issue. What is published already is left as it is, so a double click is harmless.
 * @throws AppError `not_found`, `forbidden`, `conflict`; `incomplete_issue` while pages are missing
 */
export async function publishIssue(actor: Actor, { issueId, version }: IssueDecision): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    const issue = await lockIssue(tx, issueId)
    authorize(mayPublishIssue(actor))
    if (issue.publishedAt) return { version: issue.version }
    requireVersion(issue, version)
    // Also while a newer PDF is being made ready: it is the one that was meant.
    const unfinished = await tx.printPdf.count({ where: { issueId, finishedAt: null, failedPage: null } })
    if (issue.pdfId === null || unfinished > 0) throw new AppError('incomplete_issue')
    const newest = await newestIssue(tx)
    await tx.printIssue.update({ where: { id: issueId }, data: { publishedAt: now(), version: version + 1 } })
    await recordAudit(tx, actor, 'issue.publish', { type: 'issue', id: issueId }, { number: issue.number })
    await forgetIssuePages(tx, issueId, newest)
    return { version: version + 1 }
  })
}
