import { AppError } from '../platform/errors.ts'
import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import type { StateChange } from './types.ts'

/**
 * Returns a story to its author with a note. Throws as `changeState` does.
 * @throws AppError `invalid_input` without a note
 */
export async function sendBackStory(actor: Actor, decision: StoryDecision & { note: string }): Promise<StateChange> {
  const note = decision.note.trim()
  if (!note) throw new AppError('invalid_input', { fields: ['note'] })
  return changeState(actor, decision, { action: 'send_back', note })
}
