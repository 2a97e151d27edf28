import type { StorySubject } from '../policies/story.ts'
import type { StoryState } from '../policies/story-states.ts'

type Row = {
  state: StoryState
  createdById: string
  assigneeId: string | null
  sectionId: number | null
  liveVersion: number | null
}

/** @returns what the policies ask of a story. */
export function subjectOf(story: Row): StorySubject {
  return {
    state: story.state,
    createdById: story.createdById,
    assigneeId: story.assigneeId,
    sectionId: story.sectionId,
    isLive: story.liveVersion !== null,
  }
}
