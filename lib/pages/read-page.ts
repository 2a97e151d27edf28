import type { StoryDocument } from '#lib/content/schema.ts'
import { parseDocument } from '#lib/content/parse-document.ts'
import { db } from '#lib/db/client.ts'
import type { Tx } from '#lib/db/transaction.ts'
import type { PageAddress } from './schema.ts'

export type DeskPage = {
  title: string
  document: StoryDocument
  version: number
  /** ISO 8601, UTC. */
  editedAt: string
  editedBy: string
}

/** A standing page as the desk edits it; null where it is not written. */
export async function readPage(address: PageAddress, client: Tx = db): Promise<DeskPage | null> {
  const row = await client.standingPage.findUnique({ where: { slug_language: address } })
  if (!row) return null
  const parsed = parseDocument(row.document)
  if (!parsed.ok) throw new Error(`the page ${address.slug} cannot be read`)
  const { title, version, editedAt, editedBy } = row
  return { title, document: parsed.document, version, editedAt: editedAt.toISOString(), editedBy }
}
