import { open } from 'node:fs/promises'
import { recordAudit } from '#lib/audit/record-audit.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import { issuePdfKey } from '#lib/platform/print-keys.ts'
import { receiveFile, type ReceivedFile } from '#lib/platform/receive-file.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayUploadPdf } from '#lib/policies/print.ts'
import { lockIssue, subjectOf } from './issue-rows.ts'
import { openPdf } from './open-pdf.ts'
import { MAX_PDF_BYTES, MAX_PDF_PAGES } from './pdf-limits.ts'

type Upload = { issueId: number; originalName: string; body: ReadableStream<Uint8Array> }

/**
 * Takes the PDF of an issue. Its pages are made by `renderWaitingPdfs`; until they are whole, readers and the desk
 * keep the PDF that the issue had.
 * @throws AppError `not_found`, `forbidden`, `storage_full`; `refused_pdf` (details.reason: `bytes`, `empty`,
 * `not_pdf`, `encrypted`, `broken`, `no_pages` or `pages`)
 */
export async function storePdf(actor: Actor, { issueId, originalName, body }: Upload): Promise<{ pdfId: string }> {
  const issue = await db.printIssue.findUnique({ where: { id: issueId } })
  if (!issue) throw new AppError('not_found')
  authorize(mayUploadPdf(actor, subjectOf(issue)))
  const received = await receiveFile(body, MAX_PDF_BYTES)
  if (!received) return refuse('bytes')
  try {
    const pageCount = await countPages(received)
    await received.keep(issuePdfKey(received.sha256))
    return await insert(actor, { issueId, originalName: nameOf(originalName), pageCount, ...received })
  } finally {
    // Nothing is left to drop once it is kept.
    await received.drop()
  }
}

async function countPages({ path, bytes }: ReceivedFile): Promise<number> {
  if (bytes === 0) return refuse('empty')
  if (!(await beginsAsPdf(path))) return refuse('not_pdf')
  const pdf = await openPdf(path)
  await pdf.close()
  if (pdf.pageCount < 1) return refuse('no_pages')
  if (pdf.pageCount > MAX_PDF_PAGES) return refuse('pages', { count: pdf.pageCount })
  return pdf.pageCount
}

/** Readers of PDF allow a kilobyte of anything before its mark, and press systems use it. */
async function beginsAsPdf(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0)
    return buffer.subarray(0, bytesRead).includes('%PDF-')
  } finally {
    await file.close()
  }
}

type Row = { issueId: number; originalName: string; sha256: string; bytes: number; pageCount: number }

async function insert(actor: Actor, { issueId, originalName, sha256, bytes, pageCount }: Row): Promise<{ pdfId: string }> {
  return inTransaction(async (tx) => {
    const issue = await lockIssue(tx, issueId)
    // It may have been published while the file was coming.
    authorize(mayUploadPdf(actor, subjectOf(issue)))
    await tx.printPdf.deleteMany({ where: { issueId, isOf: null } })
    const row = { issueId, originalName, sha256, bytes, pageCount, uploadedById: actor.id }
    const { id: pdfId } = await tx.printPdf.create({ data: row })
    await recordAudit(tx, actor, 'issue.upload', { type: 'issue', id: issueId }, { number: issue.number, name: originalName, pages: pageCount })
    return { pdfId }
  })
}

/** The name for the desk's eyes: no folders of the uploader's machine. */
function nameOf(originalName: string): string {
  return (originalName.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim().slice(0, 200) || 'issue.pdf'
}

function refuse(reason: string, details: Record<string, unknown> = {}): never {
  throw new AppError('refused_pdf', { reason, ...details })
}
