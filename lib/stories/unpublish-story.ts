import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import { goDark } from './go-live.ts'
import type { StateChange } from './types.ts'

/** Takes a story from the readers; it may be published again. Throws as `changeState` does. */
export function unpublishStory(actor: Actor, decision: StoryDecision & { note?: string }): Promise<StateChange> {
  return changeState(actor, decision, { action: 'unpublish', note: decision.note?.trim() ?? '', perform: goDark })
}
