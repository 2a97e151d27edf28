import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import type { Tx } from '#lib/db/transaction.ts'

/**
 * Has readers' pages that show an issue made anew; call it last in a transaction. The masthead of every page names
 * the newest issue, so all of them go where another one is the newest now.
 * @param newestBefore what `newestIssue` said before the change
 */
export async function forgetIssuePages(tx: Tx, issueId: number, newestBefore: string): Promise<void> {
  const changed = (await newestIssue(tx)) !== newestBefore
  await invalidateTags(tx, [cacheTag.printIssues(), cacheTag.printIssue(issueId), ...(changed ? [cacheTag.edition()] : [])])
}

/** @returns what readers' mastheads say of the newest issue, as one text; empty where there is none */
export async function newestIssue(tx: Tx): Promise<string> {
  const newest = await tx.printIssue.findFirst({
    where: { publishedAt: { not: null } },
    orderBy: { date: 'desc' },
    select: { id: true, number: true, date: true },
  })
  return newest ? JSON.stringify(newest) : ''
}
