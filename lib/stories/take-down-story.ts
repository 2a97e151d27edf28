import { AppError } from '../platform/errors.ts'
import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import { goDark } from './go-live.ts'
import type { StateChange } from './types.ts'

/**
 * Removes a story from the readers for good, with the reason on record. Throws as `changeState` does.
 * @throws AppError `invalid_input` without a reason
 */
export async function takeDownStory(
  actor: Actor,
  decision: StoryDecision & { reason: string },
): Promise<StateChange> {
  const reason = decision.reason.trim()
  if (!reason) throw new AppError('invalid_input', { fields: ['reason'] })
  return changeState(actor, decision, { action: 'take_down', note: reason, perform: goDark })
}
