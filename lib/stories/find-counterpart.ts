import type { Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import type { Story } from '../db/generated/client.ts'
import type { Actor } from '../policies/actor.ts'
import { mayViewStory } from '../policies/story.ts'
import { listStories } from './list-stories.ts'
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

/** @returns stories of a language that this person may see and that have no counterpart, by what is typed. */
export async function findCounterparts(
  actor: Actor,
  { query, language }: { query: string; language: Language },
): Promise<DeskCounterpart[]> {
  const { rows } = await listStories(actor, { text: query, language })
  const ids = rows.map(({ id }) => id)
  const pairs = await db.translation.findMany({ where: { OR: [{ arabicId: { in: ids } }, { englishId: { in: ids } }] } })
  const taken = new Set(pairs.flatMap(({ arabicId, englishId }) => [arabicId, englishId]))
  return rows
    .filter(({ id, state }) => !taken.has(id) && state !== 'taken_down')
    .slice(0, SHOWN)
    .map(({ id, state, headline }) => ({ id, language, state, headline }))
}

const SHOWN = 12
