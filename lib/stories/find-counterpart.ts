import { db } from '../db/client.ts'
import type { Story } from '../db/generated/client.ts'
import type { Actor } from '../policies/actor.ts'
import { mayViewStory } from '../policies/story.ts'
import { subjectOf } from './story-subject.ts'
import type { DeskCounterpart } from './types.ts'

/** @returns the story in the other language that this one is linked with. */
export async function findCounterpart(actor: Actor, { id }: Pick<Story, 'id'>): Promise<DeskCounterpart | null> {
  const pair = await db.translation.findFirst({
    where: { OR: [{ arabicId: id }, { englishId: id }] },
    include: { arabic: true, english: true },
  })
  if (!pair) return null
  const other = pair.arabicId === id ? pair.english : pair.arabic
  const headline = mayViewStory(actor, subjectOf(other)) ? other.headline : ''
  return { id: other.id, language: other.language, state: other.state, headline }
}
