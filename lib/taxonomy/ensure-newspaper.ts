import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { DEFAULT_NEWSPAPER } from './default-newspaper.ts'
import { DEFAULT_SECTIONS } from './default-sections.ts'

/** Gives an empty newsroom a paper and the usual sections, so that its first page has a head. Changes nothing else. */
export async function ensureNewspaper(): Promise<void> {
  await inTransaction(async (tx) => {
    if (await tx.newspaper.findUnique({ where: { id: 1 } })) return
    await tx.newspaper.create({ data: { id: 1, ...DEFAULT_NEWSPAPER } })
    const hasSections = (await tx.section.count()) > 0
    if (!hasSections) await tx.section.createMany({ data: DEFAULT_SECTIONS.map((section, position) => ({ ...section, position })) })
    await invalidateTags(tx, [cacheTag.edition()])
  })
}
