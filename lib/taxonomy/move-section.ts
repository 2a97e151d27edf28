import type { Tx } from '#lib/db/transaction.ts'
import { requireParent } from './require-parent.ts'

/**
 * Puts a section below another, or at the top, and with it what is live in it: its stories leave the front of the
 * section that was above it, unless something else keeps them there, and join the new one's. The caller holds the
 * section's row, for which every publication waits.
 * @throws AppError `nested_section`
 */
export async function moveSection(tx: Tx, { sectionId, parentId }: { sectionId: number; parentId: number | null }): Promise<void> {
  if (parentId !== null) await requireParent(tx, { sectionId, parentId })
  const { parentId: before } = await tx.section.findUniqueOrThrow({ where: { id: sectionId }, select: { parentId: true } })
  if (before === parentId) return
  await tx.section.update({ where: { id: sectionId }, data: { parentId } })
  if (before !== null) await leave(tx, sectionId, before)
  if (parentId !== null) await join(tx, sectionId, parentId)
}

async function leave(tx: Tx, sectionId: number, parentId: number): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM live_story_section above USING live_story_section own
    WHERE above.section_id = ${parentId} AND above.inherited
      AND own.story_id = above.story_id AND own.section_id = ${sectionId}
      AND NOT EXISTS (
        SELECT FROM live_story_section other JOIN section sibling ON sibling.id = other.section_id
        WHERE other.story_id = above.story_id AND sibling.parent_id = ${parentId}
      )`
}

async function join(tx: Tx, sectionId: number, parentId: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO live_story_section (story_id, section_id, language, first_published_at, inherited)
    SELECT story_id, ${parentId}, language, first_published_at, true FROM live_story_section WHERE section_id = ${sectionId}
    ON CONFLICT DO NOTHING`
}
