import { recordAudit } from '../audit/record-audit.ts'
import { cacheTag } from '../content/cache-tags.ts'
import { invalidateTags } from '../db/invalidate-tags.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Actor } from '../policies/actor.ts'
import { authorizeStory } from '../policies/authorize.ts'
import { lockStory } from './lock-story.ts'
import { subjectOf } from './story-subject.ts'

/**
 * Parts a story from its counterpart in the other language; one that has none is left as it is.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`
 */
export async function unlinkTranslation(actor: Actor, { storyId }: { storyId: number }): Promise<void> {
  await inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId)
    authorizeStory(actor, 'save', subjectOf(story))
    const pair = await tx.translation.findFirst({ where: { OR: [{ arabicId: storyId }, { englishId: storyId }] } })
    if (!pair) return
    const { arabicId, englishId } = pair
    await tx.translation.delete({ where: { arabicId } })
    const counterpart = arabicId === storyId ? englishId : arabicId
    await recordAudit(tx, actor, 'story.unlink_translation', { type: 'story', id: storyId }, { counterpart })
    await invalidateTags(tx, [cacheTag.story(arabicId), cacheTag.story(englishId)])
  })
}
