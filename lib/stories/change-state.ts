import { recordAudit } from '../audit/record-audit.ts'
import type { Prisma, Story } from '../db/generated/client.ts'
import { inTransaction } from '../db/transaction.ts'
import { AppError } from '../platform/errors.ts'
import type { Actor } from '../policies/actor.ts'
import { authorizeStory } from '../policies/authorize.ts'
import { STORY_TRANSITIONS, type StoryAction, type StoryState } from '../policies/story-states.ts'
import { lockStory } from './lock-story.ts'
import { recordRevision, type RevisionKind } from './record-revision.ts'
import { documentOf, fieldsOf } from './story-columns.ts'
import { subjectOf } from './story-subject.ts'
import type { StateChange } from './types.ts'

/** The story, and the version that the person had before their eyes when they decided. */
export type StoryDecision = { storyId: number; version: number }

type Work = {
  action: StoryAction
  /** Kept in the history for ever under this kind. */
  revision?: RevisionKind
  note?: string
  /** What else changes with the state, in the same transaction; may name another state than the table's. */
  perform?: (tx: Prisma.TransactionClient, story: Story) => Promise<Prisma.StoryUncheckedUpdateInput & { state?: StoryState }>
  details?: Prisma.InputJsonObject
}

/**
 * Takes a story from one state to another: lock, policy and state table, version, the work, revision, audit.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`, `conflict` (a newer text than the one decided on)
 */
export async function changeState(actor: Actor, decision: StoryDecision, work: Work): Promise<StateChange> {
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, decision.storyId)
    authorizeStory(actor, work.action, subjectOf(story))
    if (story.version !== decision.version) throw new AppError('conflict', { version: story.version })
    const more = (await work.perform?.(tx, story)) ?? {}
    const state = more.state ?? STORY_TRANSITIONS[work.action].to ?? story.state
    await tx.story.update({ where: { id: story.id }, data: { stateNote: work.note ?? '', ...more, state } })
    if (work.revision) {
      await recordRevision(tx, {
        storyId: story.id,
        version: story.version,
        kind: work.revision,
        fields: fieldsOf(story),
        document: documentOf(story),
        personId: actor.id,
      })
    }
    const details = { from: story.state, to: state, version: story.version, ...(work.note ? { note: work.note } : {}) }
    await recordAudit(tx, actor, `story.${work.action}`, { type: 'story', id: story.id }, { ...details, ...work.details })
    return { state, version: story.version }
  })
}
