import { AppError } from '../platform/errors.ts'
import type { Actor } from './actor.ts'
import { mayActOnStory, type StorySubject } from './story.ts'
import { isPossible, type StoryAction } from './story-states.ts'

/**
 * The first line of a command after loading.
 * @throws AppError `forbidden` where the person may not; `wrong_state` where nobody could from here.
 */
export function authorizeStory(actor: Actor, action: StoryAction, story: StorySubject): void {
  authorize(mayActOnStory(actor, action, story))
  if (!isPossible(action, story.state)) throw new AppError('wrong_state', { action, state: story.state })
}

/**
 * For policies that are one question: `authorize(mayUploadMedia(actor))`.
 * @throws AppError `forbidden`
 */
export function authorize(allowed: boolean): void {
  if (!allowed) throw new AppError('forbidden')
}
