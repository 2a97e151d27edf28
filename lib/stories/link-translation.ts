import { recordAudit } from '../audit/record-audit.ts'
import { cacheTag } from '../content/cache-tags.ts'
import type { Prisma, Story } from '../db/generated/client.ts'
import { invalidateTags } from '../db/invalidate-tags.ts'
import { inTransaction } from '../db/transaction.ts'
import { AppError } from '../platform/errors.ts'
import type { Actor } from '../policies/actor.ts'
import { authorize, authorizeStory } from '../policies/authorize.ts'
import { mayViewStory } from '../policies/story.ts'
import { lockStory } from './lock-story.ts'
import { subjectOf } from './story-subject.ts'

type Link = { storyId: number; counterpartId: number }

/**
 * Says that two stories are one in two languages; readers are led from each to the other while both are live.
 * Whoever may write the one and see the other may say so.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`, `invalid_input` (two stories of one language),
 *   `already_exists` (one of them has a counterpart)
 */
export async function linkTranslation(actor: Actor, { storyId, counterpartId }: Link): Promise<void> {
  await inTransaction(async (tx) => {
    // Always in one order, so that two people who link the same pair don't wait for each other.
    const stories = new Map<number, Story>()
    for (const id of [storyId, counterpartId].toSorted((a, b) => a - b)) stories.set(id, await lockStory(tx, id))
    const [story, other] = [stories.get(storyId), stories.get(counterpartId)]
    if (!story || !other) throw new AppError('not_found')
    authorizeStory(actor, 'save', subjectOf(story))
    authorize(mayViewStory(actor, subjectOf(other)))
    await recordLink(tx, actor, { story, other })
  })
}

/** Writes the link, in a transaction that holds both stories. Throws as `linkTranslation` does. */
export async function recordLink(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { story, other }: { story: Story; other: Story },
): Promise<void> {
  if (story.language === other.language) throw new AppError('invalid_input', { fields: ['counterpart'] })
  const [arabicId, englishId] = story.language === 'ar' ? [story.id, other.id] : [other.id, story.id]
  if (await tx.translation.findFirst({ where: { OR: [{ arabicId }, { englishId }] } })) throw new AppError('already_exists')
  await tx.translation.create({ data: { arabicId, englishId } })
  await recordAudit(tx, actor, 'story.link_translation', { type: 'story', id: story.id }, { counterpart: other.id })
  await invalidateTags(tx, [cacheTag.story(arabicId), cacheTag.story(englishId)])
}
