import { dateOf } from '#lib/print/issue-rows.ts'
import { createIssue } from '#lib/print/create-issue.ts'
import { publishIssue } from '#lib/print/publish-issue.ts'
import { getIssue } from '#lib/print/queries.ts'
import { renderPdf } from '#lib/print/render-pdf.ts'
import { storePdf } from '#lib/print/store-pdf.ts'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { arabicPdf, streamOf } from './pdf-fixtures.ts'

/** For tests: an issue whose pages are whole; `published` shows it to readers. */
export async function makeIssue(
  chief: Actor,
  issue: { number: number; date: string; pages?: string[]; published?: boolean },
): Promise<{ id: number; version: number; pdfId: string }> {
  const { id } = await createIssue(chief, { number: issue.number, date: issue.date })
  const body = streamOf(arabicPdf(issue.pages ?? ['الأولى', 'الثانية']))
  const { pdfId } = await storePdf(chief, { issueId: id, originalName: 'issue.pdf', body })
  await renderPdf(pdfId)
  if (issue.published) await publishIssue(chief, { issueId: id, version: 1 })
  return { id, version: (await getIssue(chief, id)).version, pdfId }
}

/** For tests: an issue that is published as far as the database knows, without any file. */
export async function makeIssueRow(chief: Actor, issue: { number: number; date: string; pages?: number }): Promise<{ id: number; sha256: string }> {
  const pageCount = issue.pages ?? 2
  const sha256 = String(issue.number).padStart(64, '0')
  const { id } = await db.printIssue.create({ data: { number: issue.number, date: dateOf(issue.date) } })
  const pages = Array.from({ length: pageCount }, (_, i) => ({ number: i + 1, width: 1440, height: 2036, widths: [320, 640, 960, 1440] }))
  const pdf = await db.printPdf.create({
    data: {
      issueId: id, sha256, originalName: 'issue.pdf', bytes: 1000, pageCount, finishedAt: new Date(), uploadedById: chief.id,
      pages: { create: pages },
    },
  })
  await db.printIssue.update({ where: { id }, data: { pdfId: pdf.id, publishedAt: new Date() } })
  return { id, sha256 }
}
