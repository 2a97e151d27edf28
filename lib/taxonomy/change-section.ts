import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManageSettings } from '#lib/policies/people.ts'
import { moveSection } from './move-section.ts'
import type { SectionNames } from './schema.ts'

/**
 * Renames a section everywhere, also over what is published, or puts it below another one. Its address stays.
 * @throws AppError `forbidden`, `not_found`, `nested_section`
 */
export async function changeSection(actor: Actor, input: SectionNames & { sectionId: number }): Promise<void> {
  authorize(mayManageSettings(actor))
  const { sectionId, nameAr, nameEn, parentId } = input
  await inTransaction(async (tx) => {
    const { count } = await tx.section.updateMany({ where: { id: sectionId }, data: { nameAr, nameEn } })
    if (count === 0) throw new AppError('not_found')
    if (parentId !== undefined) await moveSection(tx, { sectionId, parentId })
    const details = { nameAr, nameEn, ...(parentId === undefined ? {} : { parentId }) }
    await recordAudit(tx, actor, 'section.change', { type: 'section', id: sectionId }, details)
    await invalidateTags(tx, [cacheTag.edition()])
  })
}
