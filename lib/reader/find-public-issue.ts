import { db } from '#lib/db/client.ts'
import { issuePageKey, issuePdfKey, pdfMark, type IssuePagePicture } from '#lib/platform/print-keys.ts'
import { isDay } from '#lib/i18n/days.ts'

type Picture = IssuePagePicture & { day: string; mark: string }

/**
 * The storage key of a page's picture, while its issue is published.
 * @returns null where readers may not have it, or it has no such width
 */
export async function findPublicIssuePicture(
  { day, page, mark, width, format }: Picture,
): Promise<{ issueId: number; key: string; etag: string } | null> {
  const pdf = await findPdf(day)
  if (!pdf || pdfMark(pdf.sha256) !== mark) return null
  const found = await db.printPage.findFirst({ where: { pdfId: pdf.id, number: page, widths: { has: width } }, select: { number: true } })
  if (!found) return null
  return { issueId: pdf.issueId, key: issuePageKey(pdf.sha256, { page, width, format }), etag: `"${mark}-${page}-${width}-${format}"` }
}

/** The PDF of a published issue. @returns null where readers may not have it */
export async function findPublicIssuePdf(day: string): Promise<{ key: string; etag: string; number: number; paper: string } | null> {
  const [pdf, paper] = await Promise.all([findPdf(day), db.newspaper.findUnique({ where: { id: 1 }, select: { nameAr: true } })])
  return pdf && { key: issuePdfKey(pdf.sha256), etag: `"${pdf.sha256.slice(0, 20)}"`, number: pdf.number, paper: paper?.nameAr ?? '' }
}

async function findPdf(day: string) {
  if (!isDay(day)) return null
  const issue = await db.printIssue.findFirst({
    where: { date: new Date(`${day}T00:00:00Z`), publishedAt: { not: null } },
    select: { id: true, number: true, pdf: { select: { id: true, sha256: true } } },
  })
  return issue?.pdf ? { issueId: issue.id, number: issue.number, ...issue.pdf } : null
}
