import type { Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'

/**
 * Sections have one level below them: a parent has none itself, and what goes below it has no children. Holds the
 * parent, so that it neither goes nor moves before the section stands below it.
 * @throws AppError `nested_section`
 */
export async function requireParent(tx: Tx, { sectionId, parentId }: { sectionId?: number; parentId: number }): Promise<void> {
  const [parent] = await tx.$queryRaw<{ parent_id: number | null }[]>`SELECT parent_id FROM section WHERE id = ${parentId} FOR UPDATE`
  const children = sectionId === undefined ? 0 : await tx.section.count({ where: { parentId: sectionId } })
  if (!parent || parent.parent_id !== null || parentId === sectionId || children > 0) {
    throw new AppError('nested_section', { fields: { parentId: 'nested' } })
  }
}
