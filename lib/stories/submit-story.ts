import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import type { StateChange } from './types.ts'

/** Hands a draft to the section's editors. Throws as `changeState` does. */
export function submitStory(actor: Actor, decision: StoryDecision): Promise<StateChange> {
  return changeState(actor, decision, { action: 'submit', revision: 'submit' })
}
