import { emptyFields, type Language } from '../content/fields.ts'
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
  // An editor of one section writes for it; that is the choice they would make.
  const [onlySection, ...others] = actor.sectionIds
  const sectionId = others.length === 0 ? (onlySection ?? null) : null
  const fields = { ...emptyFields(), sectionId }
  return inTransaction(async (tx) => {
    const { id } = await insertDraft(tx, actor, { language: input.language, fields })
    return { id }
  })
}
