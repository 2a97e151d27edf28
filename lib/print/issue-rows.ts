import type { PrintIssue } from '#lib/db/generated/client.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { IssueSubject } from '#lib/policies/print.ts'

/** The issue, which nobody else changes until the transaction ends. @throws AppError `not_found` */
export async function lockIssue(tx: Tx, issueId: number): Promise<PrintIssue> {
  await tx.$queryRaw`SELECT id FROM print_issue WHERE id = ${issueId} FOR UPDATE`
  const issue = await tx.printIssue.findUnique({ where: { id: issueId } })
  if (!issue) throw new AppError('not_found')
  return issue
}

/** @throws AppError `conflict` where somebody has changed the issue since it was read */
export function requireVersion(issue: PrintIssue, version: number): void {
  if (issue.version !== version) throw new AppError('conflict', { version: issue.version })
}

export function subjectOf(issue: Pick<PrintIssue, 'publishedAt'>): IssueSubject {
  return { isPublished: issue.publishedAt !== null }
}

/** @returns the day as the addresses carry it, `2026-11-25` */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
