export const STORY_STATES = [
  'draft',
  'in_review',
  'approved',
  'scheduled',
  'published',
  'unpublished',
  'taken_down',
  'archived',
] as const
export type StoryState = (typeof STORY_STATES)[number]

export const STORY_ACTIONS = [
  'save',
  'submit',
  'send_back',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'correct',
  'unpublish',
  'take_down',
  'archive',
  'restore',
] as const
export type StoryAction = (typeof STORY_ACTIONS)[number]

/**
 * The table of states and actions: from which states an action may start, and where it leads (null: nowhere
 * else). The desk's buttons and the commands read this one table.
 */
export const STORY_TRANSITIONS: Record<StoryAction, { from: readonly StoryState[]; to: StoryState | null }> = {
  save: { from: ['draft', 'in_review', 'approved', 'scheduled', 'published', 'unpublished', 'archived'], to: null },
  submit: { from: ['draft'], to: 'in_review' },
  send_back: { from: ['in_review', 'approved'], to: 'draft' },
  approve: { from: ['in_review'], to: 'approved' },
  schedule: { from: ['approved', 'published'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'approved' },
  publish: { from: ['draft', 'approved', 'scheduled', 'published', 'unpublished'], to: 'published' },
  correct: { from: ['published'], to: null },
  unpublish: { from: ['published'], to: 'unpublished' },
  take_down: { from: ['published', 'unpublished'], to: 'taken_down' },
  archive: { from: ['draft', 'in_review', 'unpublished'], to: 'archived' },
  restore: { from: ['archived'], to: 'draft' },
}

/** @returns whether the action may start from this state at all, whoever asks. */
export function isPossible(action: StoryAction, state: StoryState): boolean {
  return STORY_TRANSITIONS[action].from.includes(state)
}
