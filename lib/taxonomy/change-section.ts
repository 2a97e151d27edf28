import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManageSettings } from '#lib/policies/people.ts'

/**
 * Renames a section everywhere, also over what is published. Its address stays.
 * @throws AppError `forbidden`, `not_found`
 */
export async function changeSection(actor: Actor, input: { sectionId: number; nameAr: string; nameEn: string }): Promise<void> {
  authorize(mayManageSettings(actor))
  const { sectionId, nameAr, nameEn } = input
  await inTransaction(async (tx) => {
    const { count } = await tx.section.updateMany({ where: { id: sectionId }, data: { nameAr, nameEn } })
    if (count === 0) throw new AppError('not_found')
    await recordAudit(tx, actor, 'section.change', { type: 'section', id: sectionId }, { nameAr, nameEn })
    await invalidateTags(tx, [cacheTag.edition()])
  })
}
