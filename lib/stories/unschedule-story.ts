import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import type { StateChange } from './types.ts'

/** Withdraws a schedule; readers keep what they have. Throws as `changeState` does. */
export function unscheduleStory(actor: Actor, decision: StoryDecision): Promise<StateChange> {
  return changeState(actor, decision, {
    action: 'unschedule',
    perform: async (_tx, story) => ({
      state: story.liveVersion === null ? 'approved' : 'published',
      scheduledAt: null,
      scheduledById: null,
    }),
  })
}
