import { emptyFields, type Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import { inTransaction } from '../db/transaction.ts'
import { isEditorial, type Actor } from '../policies/actor.ts'
import { authorize } from '../policies/authorize.ts'
import { insertDraft } from './insert-draft.ts'

/**
 * Begins an empty draft.
 * @throws AppError `forbidden`
 */
export async function createStory(actor: Actor, input: { language: Language }): Promise<{ id: number }> {
  authorize(isEditorial(actor))
  const fields = { ...emptyFields(), sectionId: await onlySection(actor) }
  return inTransaction(async (tx) => {
    const { id } = await insertDraft(tx, actor, { language: input.language, fields })
    return { id }
  })
}

/** An editor of one section writes for it; that is the choice they would make. */
async function onlySection({ sectionIds }: Actor): Promise<number | null> {
  if (sectionIds.length < 2) return sectionIds[0] ?? null
  const held = await db.section.findMany({ where: { id: { in: [...sectionIds] } }, select: { id: true, parentId: true } })
  const [only, ...others] = held.filter(({ parentId }) => parentId === null || !sectionIds.includes(parentId))
  return others.length === 0 ? (only?.id ?? null) : null
}
