import { emptyDocument } from '../content/empty-document.ts'
import { emptyFields, type Language } from '../content/fields.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { db } from '../db/client.ts'
import { inTransaction } from '../db/transaction.ts'
import { now } from '../platform/clock.ts'
import { isEditorial, type Actor } from '../policies/actor.ts'
import { authorize } from '../policies/authorize.ts'
import { recordRevision } from './record-revision.ts'
import { columnsOf } from './story-columns.ts'

/**
 * Begins an empty draft.
 * @throws AppError `forbidden`
 */
export async function createStory(actor: Actor, input: { language: Language }): Promise<{ id: number }> {
  authorize(isEditorial(actor))
  const document = emptyDocument()
  const fields = { ...emptyFields(), sectionId: await onlySection(actor) }
  const createdAt = now()
  return inTransaction(async (tx) => {
    const story = await tx.story.create({
      data: {
        language: input.language,
        ...columnsOf(fields),
        document,
        createdById: actor.id,
        editedById: actor.id,
        createdAt,
        editedAt: createdAt,
      },
    })
    await recordRevision(tx, {
      storyId: story.id,
      version: story.version,
      kind: 'create',
      fields,
      document,
      personId: actor.id,
    })
    await recordAudit(tx, actor, 'story.create', { type: 'story', id: story.id }, { language: input.language })
    return { id: story.id }
  })
}

/** An editor of one section writes for it; that is the choice they would make. */
async function onlySection({ sectionIds }: Actor): Promise<number | null> {
  if (sectionIds.length < 2) return sectionIds[0] ?? null
  const held = await db.section.findMany({ where: { id: { in: [...sectionIds] } }, select: { id: true, parentId: true } })
  const [only, ...others] = held.filter(({ parentId }) => parentId === null || !sectionIds.includes(parentId))
  return others.length === 0 ? (only?.id ?? null) : null
}
