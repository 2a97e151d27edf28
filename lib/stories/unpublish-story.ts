import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import { goDark } from './go-live.ts'
import type { StateChange } from './types.ts'

/**
 * Takes a story from the readers; it may be published again. Throws as `changeState` does.
 * @param decision.note for the desk
 * @param decision.publicReason what readers find in its place
 */
export function unpublishStory(
  actor: Actor,
  decision: StoryDecision & { note?: string; publicReason?: string },
): Promise<StateChange> {
  const publicReason = decision.publicReason?.trim() ?? ''
  return changeState(actor, decision, {
    action: 'unpublish',
    note: decision.note?.trim() ?? '',
    details: { publicReason },
    perform: (tx, story) => goDark(tx, story, publicReason),
  })
}
