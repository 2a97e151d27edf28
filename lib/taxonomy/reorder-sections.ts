import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManageSettings } from '#lib/policies/people.ts'

/**
 * Puts the sections in this order; one that is not named comes after those that are.
 * @throws AppError `forbidden`
 */
export async function reorderSections(actor: Actor, { sectionIds }: { sectionIds: number[] }): Promise<void> {
  authorize(mayManageSettings(actor))
  await inTransaction(async (tx) => {
    const sections = await tx.section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })
    const others = sections.map(({ id }) => id).filter((id) => !sectionIds.includes(id))
    for (const [position, id] of [...sectionIds, ...others].entries()) {
      await tx.section.updateMany({ where: { id }, data: { position } })
    }
    await recordAudit(tx, actor, 'section.reorder', { type: 'newspaper', id: 1 }, { sectionIds })
    await invalidateTags(tx, [cacheTag.edition()])
  })
}
