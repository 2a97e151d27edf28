import { emptyFields, type StoryFields } from '../content/fields.ts'
import { inTransaction } from '../db/transaction.ts'
import { isEditorial, type Actor } from '../policies/actor.ts'
import { authorize } from '../policies/authorize.ts'
import { mayViewStory } from '../policies/story.ts'
import { insertDraft } from './insert-draft.ts'
import { recordLink } from './link-translation.ts'
import { lockStory } from './lock-story.ts'
import { fieldsOf } from './story-columns.ts'
import { subjectOf } from './story-subject.ts'

/**
 * Begins the same story in the other language: a draft linked with it that has its sections, names, picture and
 * importance. Words are left to the translator, tags too, since each language has its own.
 * @throws AppError `not_found`, `forbidden`, `already_exists` (there is a counterpart)
 */
export async function startTranslation(actor: Actor, { storyId }: { storyId: number }): Promise<{ id: number }> {
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId)
    authorize(isEditorial(actor) && mayViewStory(actor, subjectOf(story)))
    const language = story.language === 'ar' ? 'en' : 'ar'
    const draft = await insertDraft(tx, actor, { language, fields: keptFields(fieldsOf(story)) })
    await recordLink(tx, actor, { story: draft, other: story })
    return { id: draft.id }
  })
}

function keptFields({ bylines, sectionId, otherSectionIds, hero, urgency, embargoUntil }: StoryFields): StoryFields {
  return {
    ...emptyFields(),
    bylines,
    sectionId,
    otherSectionIds,
    urgency,
    embargoUntil,
    hero: hero && { ...hero, caption: '', altOverride: null, creditOverride: null },
  }
}
