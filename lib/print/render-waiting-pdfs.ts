import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import { renderPdf } from './render-pdf.ts'

/** A process that has said nothing for so long is dead: a page takes half of it at most. */
const CLAIM_MILLISECONDS = 60_000
/** A page that three processes died on is not tried again. */
const MAX_ATTEMPTS = 3

/**
 * Makes the pages of the oldest PDF that waits, also of one that a process left half done. One PDF at a time in each
 * process; several processes take different ones.
 * @param stopping ends it after the page under way
 * @returns whether there was one
 */
export async function renderWaitingPdfs(stopping?: AbortSignal): Promise<boolean> {
  const claimed = await claim()
  if (!claimed) return false
  await renderPdf(claimed.id, stopping)
  return true
}

async function claim(): Promise<{ id: string } | null> {
  const at = now()
  const silentSince = new Date(at.getTime() - CLAIM_MILLISECONDS)
  const [row] = await db.$queryRaw<{ id: string; attempts: number }[]>`
    UPDATE print_pdf SET claimed_at = ${at}, attempts = attempts + 1 WHERE id = (
      SELECT id FROM print_pdf
      WHERE finished_at IS NULL AND failed_page IS NULL AND (claimed_at IS NULL OR claimed_at < ${silentSince})
      ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING id, attempts`
  if (!row || row.attempts <= MAX_ATTEMPTS) return row ?? null
  const made = await db.printPage.count({ where: { pdfId: row.id } })
  await db.printPdf.update({ where: { id: row.id }, data: { failedPage: made + 1 } })
  return null
}
