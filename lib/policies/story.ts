import { hasRole, type Actor } from './actor.ts'
import type { StoryAction, StoryState } from './story-states.ts'

/** What the policy needs to know of a story. */
export type StorySubject = {
  state: StoryState
  createdById: string
  assigneeId: string | null
  sectionId: number | null
  /** A scheduled change of a story that readers already see. */
  isLive: boolean
}

/** @returns whether the person may read the working copy. */
export function mayViewStory(actor: Actor, story: StorySubject): boolean {
  if (isOwn(actor, story) || hasRole(actor, 'managing_editor')) return true
  if (hasRole(actor, 'editor')) return true
  // The photo desk works for every story; a colleague's finished work is open to reporters, a draft is not.
  if (hasRole(actor, 'photo_editor')) return true
  return hasRole(actor, 'reporter') && story.state !== 'draft' && story.state !== 'archived'
}

/** @returns whether the person may do this to the story, its state left aside (`isPossible` tells of that). */
export function mayActOnStory(actor: Actor, action: StoryAction, story: StorySubject): boolean {
  const writes = hasRole(actor, 'reporter', 'editor', 'managing_editor')
  switch (action) {
    case 'save':
    case 'submit':
      return editsSectionOf(actor, story) || (writes && story.state === 'draft' && isOwn(actor, story))
    case 'send_back':
    case 'approve':
    case 'schedule':
    case 'unschedule':
    case 'publish':
    case 'correct':
    case 'unpublish':
    case 'restore':
      return editsSectionOf(actor, story)
    case 'archive':
      return editsSectionOf(actor, story) || (writes && story.state === 'draft' && isOwn(actor, story))
    case 'take_down':
      return hasRole(actor, 'managing_editor')
  }
}

function isOwn(actor: Actor, story: StorySubject): boolean {
  return story.createdById === actor.id || story.assigneeId === actor.id
}

/** Editors hold their sections; a story without one is open to the editor who writes it. */
function editsSectionOf(actor: Actor, story: StorySubject): boolean {
  if (hasRole(actor, 'managing_editor')) return true
  if (!hasRole(actor, 'editor')) return false
  return story.sectionId === null ? isOwn(actor, story) : actor.sectionIds.includes(story.sectionId)
}
