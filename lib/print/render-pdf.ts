import { db } from '#lib/db/client.ts'
import type { PrintPdf } from '#lib/db/generated/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { log } from '#lib/platform/log.ts'
import { issuePageKey, issuePdfKey } from '#lib/platform/print-keys.ts'
import { putFile, storedPath } from '#lib/platform/storage.ts'
import { lockIssue } from './issue-rows.ts'
import { makePagePictures } from './make-page-pictures.ts'
import { openPdf, type OpenPdf } from './open-pdf.ts'
import { forgetIssuePages, newestIssue } from './stale-pages.ts'

/**
 * Makes the pages of a PDF that have no pictures yet, one after the other, and gives the issue the PDF when all have.
 * A page that cannot be drawn ends it and is named in the row. May be repeated and stopped at any page.
 */
export async function renderPdf(pdfId: string, stopping?: AbortSignal): Promise<void> {
  const pdf = await db.printPdf.findUnique({ where: { id: pdfId }, include: { pages: { select: { number: true } } } })
  if (!pdf || pdf.finishedAt) return
  const made = new Set(pdf.pages.map(({ number }) => number))
  const missing = Array.from({ length: pdf.pageCount }, (_, i) => i + 1).filter((page) => !made.has(page))
  const ended = missing.length === 0 ? 'whole' : await drawPages(pdf, missing, stopping)
  if (ended === 'whole') await finish(pdf)
  if (ended === 'stopped') await db.printPdf.updateMany({ where: { id: pdfId }, data: { claimedAt: null, attempts: 0 } })
}

async function drawPages(pdf: PrintPdf, missing: number[], stopping?: AbortSignal): Promise<'whole' | 'stopped' | 'failed'> {
  let page = missing[0] ?? 1
  let file: OpenPdf | undefined
  try {
    file = await openPdf(storedPath(issuePdfKey(pdf.sha256)))
    for (page of missing) {
      if (stopping?.aborted) return 'stopped'
      if (!(await makePage(pdf, file, page))) return 'failed'
    }
    return 'whole'
  } catch (error) {
    log.error('a page of a print issue cannot be made', { pdfId: pdf.id, page, error })
    await db.printPdf.updateMany({ where: { id: pdf.id }, data: { failedPage: page } })
    return 'failed'
  } finally {
    await file?.close()
  }
}

/** @returns false where another upload has taken this one's place meanwhile */
async function makePage({ id, sha256 }: PrintPdf, file: OpenPdf, page: number): Promise<boolean> {
  const drawn = await file.draw(page)
  const { pictures, widths } = await makePagePictures(drawn)
  // Files come before the row: a crash in between leaves files that the same page would write again.
  await Promise.all(pictures.map(({ bytes, ...picture }) => putFile(issuePageKey(sha256, { page, ...picture }), bytes)))
  return inTransaction(async (tx) => {
    const { count } = await tx.printPdf.updateMany({ where: { id }, data: { claimedAt: now(), attempts: 0 } })
    if (count === 0) return false
    const row = { width: drawn.width, height: drawn.height, widths }
    await tx.printPage.upsert({
      where: { pdfId_number: { pdfId: id, number: page } },
      create: { pdfId: id, number: page, ...row },
      update: row,
    })
    return true
  })
}

/** The issue's pages are now these. Stories of pages that it has no more stand on its last one. */
async function finish({ id, issueId, pageCount }: PrintPdf): Promise<void> {
  await inTransaction(async (tx) => {
    const issue = await lockIssue(tx, issueId)
    const { count } = await tx.printPdf.updateMany({ where: { id }, data: { finishedAt: now() } })
    if (count === 0) return
    const newest = await newestIssue(tx)
    await tx.printIssue.update({ where: { id: issueId }, data: { pdfId: id } })
    await tx.printPdf.deleteMany({ where: { issueId, finishedAt: { not: null }, isOf: null } })
    await tx.printIssueStory.updateMany({ where: { issueId, page: { gt: pageCount } }, data: { page: pageCount } })
    if (issue.publishedAt) await forgetIssuePages(tx, issueId, newest)
  })
}
