import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManageSettings } from '#lib/policies/people.ts'
import { requireParent } from './require-parent.ts'
import type { NewSection } from './schema.ts'

/**
 * Adds a section after the others, or below one of them.
 * @throws AppError `forbidden`; `already_exists` for the slug; `nested_section`
 */
export async function createSection(actor: Actor, input: NewSection): Promise<{ id: number }> {
  authorize(mayManageSettings(actor))
  return inTransaction(async (tx) => {
    if (await tx.section.findUnique({ where: { slug: input.slug } })) throw new AppError('already_exists', { fields: { slug: 'taken' } })
    if (input.parentId != null) await requireParent(tx, { parentId: input.parentId })
    const { _max } = await tx.section.aggregate({ _max: { position: true } })
    const { id } = await tx.section.create({ data: { ...input, position: (_max.position ?? -1) + 1 } })
    await recordAudit(tx, actor, 'section.create', { type: 'section', id }, input)
    await invalidateTags(tx, [cacheTag.edition()])
    return { id }
  })
}
