import { now } from '../platform/clock.ts'
import type { Actor } from '../policies/actor.ts'
import { changeState, type StoryDecision } from './change-state.ts'
import { goLive } from './go-live.ts'
import type { StateChange } from './types.ts'

/**
 * Shows readers the story as it stands, for the first time or with its changes. Throws as `changeState` does.
 * What is live already is left as it is, so a double click is harmless.
 * @param decision.statedUpdate whether readers are told of a new time; a mended comma is no update
 * @throws AppError `incomplete_story`, `embargoed`
 */
export function publishStory(
  actor: Actor,
  decision: StoryDecision & { statedUpdate: boolean },
): Promise<StateChange> {
  return changeState(actor, decision, {
    action: 'publish',
    revision: 'publish',
    perform: async (tx, story) => {
      if (story.state === 'published' && story.liveVersion === story.version) return {}
      return goLive(tx, story, { personId: actor.id, at: now(), statedUpdate: decision.statedUpdate })
    },
  })
}
