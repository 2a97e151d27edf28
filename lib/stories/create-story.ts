import { emptyDocument } from '../content/empty-document.ts'
import { emptyFields, type Language } from '../content/fields.ts'
import { recordAudit } from '../audit/record-audit.ts'
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
  // An editor of one section writes for it; that is the choice they would make.
  const [onlySection, ...others] = actor.sectionIds
  const sectionId = others.length === 0 ? (onlySection ?? null) : null
  const fields = { ...emptyFields(), sectionId }
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
