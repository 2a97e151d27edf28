import { AppError } from '../platform/errors.ts'
import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import { goDark } from './go-live.ts'
import type { StateChange } from './types.ts'

/**
 * Removes a story from the readers for good, with the reason on record. Throws as `changeState` does.
 * @param decision.reason for the desk
 * @param decision.publicReason what readers find in its place
 * @throws AppError `invalid_input` without a reason
 */
export async function takeDownStory(
  actor: Actor,
  decision: StoryDecision & { reason: string; publicReason?: string },
): Promise<StateChange> {
  const reason = decision.reason.trim()
  const publicReason = decision.publicReason?.trim() ?? ''
  if (!reason) throw new AppError('invalid_input', { fields: ['reason'] })
  return changeState(actor, decision, {
    action: 'take_down',
    note: reason,
    details: { publicReason },
    perform: (tx, story) => goDark(tx, story, publicReason),
  })
}
