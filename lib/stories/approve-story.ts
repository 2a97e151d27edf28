import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import type { StateChange } from './types.ts'

/** Says that a story may be published as it is. Throws as `changeState` does. */
export function approveStory(actor: Actor, decision: StoryDecision): Promise<StateChange> {
  return changeState(actor, decision, { action: 'approve', revision: 'approve' })
}
