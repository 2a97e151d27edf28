import type { StateDotState } from '#components/ui/state-dot.tsx'
import type { StoryRow } from '#lib/stories/types.ts'

/** A published story that was changed since is a state of its own to the eye. */
export function shownState({ state, changed }: Pick<StoryRow, 'state' | 'changed'>): StateDotState {
  return state === 'published' && changed ? 'published_changed' : state
}
