import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import type { StateChange } from './types.ts'

/** Brings an archived story back as a draft. Throws as `changeState` does. */
export function restoreStory(actor: Actor, decision: StoryDecision): Promise<StateChange> {
  return changeState(actor, decision, { action: 'restore' })
}
