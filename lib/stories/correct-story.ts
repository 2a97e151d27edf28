import { correction, type Correction } from '../content/correction.ts'
import { AppError } from '../platform/errors.ts'
import { now } from '../platform/clock.ts'
import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import { goLive } from './go-live.ts'
import { correctionsOf } from './story-columns.ts'
import type { StateChange } from './types.ts'

/**
 * Tells readers of a mistake in a live story, under it and for ever: what was said before is never edited. The
 * working copy goes live with it, and readers see a new time. Throws as `changeState` does.
 * @throws AppError `invalid_input` without words; `incomplete_story`, `embargoed`
 */
export async function correctStory(
  actor: Actor,
  decision: StoryDecision & Omit<Correction, 'at'>,
): Promise<StateChange> {
  const at = now()
  const said = correction.safeParse({ at: at.toISOString(), kind: decision.kind, text: decision.text })
  if (!said.success) throw new AppError('invalid_input', { fields: ['text'] })
  return changeState(actor, decision, {
    action: 'correct',
    revision: 'correct',
    details: { kind: said.data.kind, text: said.data.text },
    perform: async (tx, story) => {
      const corrections = [...correctionsOf(story), said.data]
      const columns = await goLive(tx, { ...story, corrections }, { personId: actor.id, at, statedUpdate: true })
      return { ...columns, corrections }
    },
  })
}
