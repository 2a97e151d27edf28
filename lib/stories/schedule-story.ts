import { AppError } from '../platform/errors.ts'
import { now } from '../platform/clock.ts'
import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import { requirePublishable } from './publish-requirements.ts'
import { documentOf, fieldsOf } from './story-columns.ts'
import type { StateChange } from './types.ts'

/**
 * Sets the time at which the story, or its changes, will be published. Throws as `changeState` does.
 * @throws AppError `invalid_input` for a time that has passed; `incomplete_story`; `embargoed` for a time
 * before the embargo's end
 */
export function scheduleStory(actor: Actor, decision: StoryDecision & { at: Date }): Promise<StateChange> {
  return changeState(actor, decision, {
    action: 'schedule',
    details: { at: decision.at.toISOString() },
    perform: async (tx, story) => {
      if (decision.at <= now()) throw new AppError('invalid_input', { fields: ['at'] })
      await requirePublishable(tx, { fields: fieldsOf(story), document: documentOf(story) }, decision.at)
      return { scheduledAt: decision.at, scheduledById: actor.id }
    },
  })
}
