import { db } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { deskTimeZone } from '#lib/i18n/desk-time-zone.ts'
import { wallTimeOf } from '#lib/i18n/wall-clock.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import { issuePageKey, issuePdfKey } from '#lib/platform/print-keys.ts'
import type { RenditionFile } from '#lib/platform/photo-keys.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayDeleteIssue, mayEditIssue, mayPublishIssue, mayReadIssues, mayUploadPdf } from '#lib/policies/print.ts'
import { dayOf, subjectOf } from './issue-rows.ts'
import type { IssueDetails } from './schema.ts'
import type { DeskIssue, IssueRow, IssueUpload } from './types.ts'

const PAGE_SIZE = 40

/**
 * The issues, the newest day first, 40 a page by keyset.
 * @param before the day that a page ends with; null: the newest
 * @throws AppError `forbidden`
 */
export async function listIssues(actor: Actor, before: string | null = null): Promise<{ rows: IssueRow[]; older: string | null }> {
  authorize(mayReadIssues(actor))
  const found = await db.printIssue.findMany({
    where: before === null ? {} : { date: { lt: new Date(before) } },
    include: { pdf: { include: { pages: { where: { number: 1 } } } }, pdfs: latestUpload, _count: { select: { stories: true } } },
    orderBy: { date: 'desc' },
    take: PAGE_SIZE + 1,
  })
  const rows = found.slice(0, PAGE_SIZE).map((issue): IssueRow => {
    const [front] = issue.pdf?.pages ?? []
    return {
      id: issue.id,
      number: issue.number,
      date: dayOf(issue.date),
      isPublished: issue.publishedAt !== null,
      pageCount: issue.pdf?.pageCount ?? 0,
      stories: issue._count.stories,
      upload: uploadOf(issue.pdfs[0]),
      front: front ? { pdfId: front.pdfId, page: 1, width: front.width, height: front.height, widths: front.widths } : null,
    }
  })
  return { rows, older: found.length > PAGE_SIZE ? (rows.at(-1)?.date ?? null) : null }
}

/**
 * One issue with its pages, its stories and what this person may do with it.
 * @throws AppError `not_found`, `forbidden`
 */
export async function getIssue(actor: Actor, issueId: number): Promise<DeskIssue> {
  authorize(mayReadIssues(actor))
  const issue = await db.printIssue.findUnique({
    where: { id: issueId },
    include: {
      pdf: { include: { pages: { orderBy: { number: 'asc' } } } },
      pdfs: latestUpload,
      stories: {
        orderBy: [{ page: 'asc' }, { position: 'asc' }],
        include: { story: { select: { language: true, headline: true, liveVersion: true } } },
      },
    },
  })
  if (!issue) throw new AppError('not_found')
  const { pdf } = issue
  const subject = subjectOf(issue)
  return {
    id: issue.id,
    number: issue.number,
    date: dayOf(issue.date),
    version: issue.version,
    isPublished: subject.isPublished,
    pdf: pdf && { id: pdf.id, name: pdf.originalName, bytes: pdf.bytes, pageCount: pdf.pageCount },
    pages: (pdf?.pages ?? []).map(({ number, ...page }) => ({ page: number, ...page })),
    upload: uploadOf(issue.pdfs[0]),
    stories: issue.stories.map(({ storyId, page, story: { language, headline, liveVersion } }) => ({
      storyId,
      page,
      language,
      headline,
      isLive: liveVersion !== null,
    })),
    allowed: {
      edit: mayEditIssue(actor, subject),
      upload: mayUploadPdf(actor, subject),
      publish: mayPublishIssue(actor),
      remove: mayDeleteIssue(actor, subject),
    },
  }
}

/** What a new issue will probably be: the next number, and the first day from today on that has no issue. */
export async function suggestIssue(): Promise<IssueDetails> {
  const today = wallTimeOf(now(), await deskTimeZone()).slice(0, 10)
  const [last, coming] = await Promise.all([
    db.printIssue.findFirst({ orderBy: { number: 'desc' }, select: { number: true } }),
    db.printIssue.findMany({ where: { date: { gte: new Date(today) } }, select: { date: true }, take: 400 }),
  ])
  const taken = new Set(coming.map(({ date }) => dayOf(date)))
  let day = new Date(today)
  while (taken.has(dayOf(day))) day = new Date(day.getTime() + 86_400_000)
  return { number: (last?.number ?? 0) + 1, date: dayOf(day) }
}

/**
 * The storage key and ETag of a page's picture, for the desk.
 * @throws AppError `forbidden`, `not_found`
 */
export async function findDeskPage(
  actor: Actor,
  { pdfId, page, width, format }: RenditionFile & { pdfId: string; page: number },
): Promise<{ key: string; etag: string }> {
  authorize(mayReadIssues(actor))
  const found = await db.printPage.findFirst({
    where: { pdfId, number: page, widths: { has: width } },
    select: { pdf: { select: { sha256: true } } },
  })
  if (!found) throw new AppError('not_found')
  const { sha256 } = found.pdf
  return { key: issuePageKey(sha256, { page, width, format }), etag: `"${sha256.slice(0, 20)}-${page}-${width}-${format}"` }
}

/**
 * The untouched PDF with its name, for a download.
 * @throws AppError `forbidden`, `not_found`
 */
export async function findDeskPdf(actor: Actor, pdfId: string): Promise<{ key: string; name: string }> {
  authorize(mayReadIssues(actor))
  const pdf = await db.printPdf.findUnique({ where: { id: pdfId } })
  if (!pdf) throw new AppError('not_found')
  return { key: issuePdfKey(pdf.sha256), name: pdf.originalName }
}

/** The newest upload where the issue does not show it yet. */
const latestUpload = {
  where: { isOf: null, finishedAt: null },
  orderBy: { createdAt: 'desc' },
  take: 1,
  include: { _count: { select: { pages: true } } },
} satisfies Prisma.PrintIssue$pdfsArgs

type Upload = Prisma.PrintPdfGetPayload<{ include: { _count: { select: { pages: true } } } }>

function uploadOf(pdf: Upload | undefined): IssueUpload | null {
  if (!pdf) return null
  return { name: pdf.originalName, pageCount: pdf.pageCount, made: pdf._count.pages, failedPage: pdf.failedPage }
}
