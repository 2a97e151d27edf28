import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManageSettings } from '#lib/policies/people.ts'

/**
 * Deletes a section in which no story stands or is seen, and below which there is none.
 * @throws AppError `forbidden`, `not_found`, `section_in_use`, `section_has_children`
 */
export async function deleteSection(actor: Actor, { sectionId }: { sectionId: number }): Promise<void> {
  authorize(mayManageSettings(actor))
  await inTransaction(async (tx) => {
    // Against a story that moves here meanwhile: its foreign key waits for this row.
    const [section] = await tx.$queryRaw<{ name_ar: string }[]>`SELECT name_ar FROM section WHERE id = ${sectionId} FOR UPDATE`
    if (!section) throw new AppError('not_found')
    const [child, story, live] = await Promise.all([
      tx.section.findFirst({ where: { parentId: sectionId }, select: { id: true } }),
      tx.story.findFirst({ where: { OR: [{ sectionId }, { otherSectionIds: { has: sectionId } }] }, select: { id: true } }),
      tx.liveStorySection.findFirst({ where: { sectionId }, select: { storyId: true } }),
    ])
    if (child) throw new AppError('section_has_children')
    if (story || live) throw new AppError('section_in_use')
    await tx.section.delete({ where: { id: sectionId } })
    await recordAudit(tx, actor, 'section.delete', { type: 'section', id: sectionId }, { nameAr: section.name_ar })
    await invalidateTags(tx, [cacheTag.edition()])
  })
}
