import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import type { StateChange } from './types.ts'

/** Puts a story that will not run out of the way. Throws as `changeState` does. */
export function archiveStory(actor: Actor, decision: StoryDecision): Promise<StateChange> {
  return changeState(actor, decision, { action: 'archive' })
}
