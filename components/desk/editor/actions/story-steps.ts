import type { StoryAction, StoryState } from '#lib/policies/story-states.ts'

export type Step = Exclude<StoryAction, 'save'>

/** The order in which a desk thinks of them; the first that is allowed is the screen's one accented button. */
const FORWARD: Record<StoryState, readonly Step[]> = {
  draft: ['publish', 'submit'],
  in_review: ['approve', 'send_back'],
  approved: ['publish', 'schedule', 'send_back'],
  scheduled: ['publish', 'unschedule'],
  published: ['publish', 'schedule', 'unpublish'],
  unpublished: ['publish'],
  taken_down: [],
  archived: ['restore'],
}
const ALL: readonly Step[] = [
  'submit',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'send_back',
  'correct',
  'unpublish',
  'archive',
  'restore',
  'take_down',
]

type Seen = { state: StoryState; allowed: readonly StoryAction[]; hasChanges: boolean }

/** @returns the steps a person may take now: the foremost two beside the text, the others in a menu. */
export function stepsOf({ state, allowed, hasChanges }: Seen): { front: Step[]; more: Step[] } {
  const nothingNew = state === 'published' && !hasChanges
  const possible = ALL.filter((step) => allowed.includes(step) && !(nothingNew && (step === 'publish' || step === 'schedule')))
  const front = FORWARD[state].filter((step) => possible.includes(step) && step !== 'unpublish').slice(0, 2)
  return { front, more: possible.filter((step) => !front.includes(step)) }
}
