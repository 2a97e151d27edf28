import type { Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import type { Actor } from '../policies/actor.ts'
import { mayViewStory } from '../policies/story.ts'
import { listStories } from './list-stories.ts'
import { subjectOf } from './story-subject.ts'
import type { DeskCounterpart } from './types.ts'

const SHOWN = 12

/** @returns stories of a language that this person may see and that a body may lead to, by words or number. */
export async function findStories(actor: Actor, { query, language }: { query: string; language: Language }): Promise<DeskCounterpart[]> {
  const { rows } = await listStories(actor, { text: query, language })
  return rows
    .filter(({ state }) => state !== 'taken_down' && state !== 'archived')
    .slice(0, SHOWN)
    .map(({ id, state, headline }) => ({ id, language, state, headline }))
}

/** @returns a story by its number, without its headline where this person may not see it; null where there is none. */
export async function nameStory(actor: Actor, storyId: number): Promise<DeskCounterpart | null> {
  const story = await db.story.findUnique({ where: { id: storyId } })
  if (!story) return null
  const { id, language, state } = story
  return { id, language, state, headline: mayViewStory(actor, subjectOf(story)) ? story.headline : '' }
}
