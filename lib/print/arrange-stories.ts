import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayEditIssue } from '#lib/policies/print.ts'
import { lockIssue, requireVersion, subjectOf } from './issue-rows.ts'
import type { IssueArrangement } from './schema.ts'
import { forgetIssuePages, newestIssue } from './stale-pages.ts'

/**
 * Says which stories were in the issue, on which page each begins and in which order a page lists them. A story that
 * is added must be one that readers see; one that was withdrawn since keeps its place.
 * @throws AppError `not_found`, `forbidden`, `conflict`, `invalid_input`
 */
export async function arrangeStories(actor: Actor, { issueId, version, stories }: IssueArrangement): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    const issue = await lockIssue(tx, issueId)
    authorize(mayEditIssue(actor, subjectOf(issue)))
    requireVersion(issue, version)
    await requirePages(tx, issue.pdfId, stories)
    await requireLive(tx, issueId, stories)
    const newest = await newestIssue(tx)
    await tx.printIssueStory.deleteMany({ where: { issueId } })
    await tx.printIssueStory.createMany({ data: stories.map((story, position) => ({ issueId, position, ...story })) })
    await tx.printIssue.update({ where: { id: issueId }, data: { version: version + 1 } })
    await recordAudit(tx, actor, 'issue.arrange', { type: 'issue', id: issueId }, { number: issue.number, stories: stories.length })
    if (issue.publishedAt) await forgetIssuePages(tx, issueId, newest)
    return { version: version + 1 }
  })
}

type Stories = IssueArrangement['stories']

async function requirePages(tx: Tx, pdfId: string | null, stories: Stories): Promise<void> {
  const pdf = pdfId === null ? null : await tx.printPdf.findUnique({ where: { id: pdfId }, select: { pageCount: true } })
  if (pdf && stories.some(({ page }) => page > pdf.pageCount)) throw new AppError('invalid_input', { fields: { page: 'too_big' } })
}

async function requireLive(tx: Tx, issueId: number, stories: Stories): Promise<void> {
  const ids = stories.map(({ storyId }) => storyId)
  if (new Set(ids).size < ids.length) throw new AppError('invalid_input', { fields: { stories: 'twice' } })
  const there = await tx.printIssueStory.findMany({ where: { issueId }, select: { storyId: true } })
  const known = new Set(there.map(({ storyId }) => storyId))
  const added = ids.filter((id) => !known.has(id))
  const live = await tx.liveStory.count({ where: { storyId: { in: added } } })
  if (live < added.length) throw new AppError('invalid_input', { fields: { stories: 'not_live' } })
}
