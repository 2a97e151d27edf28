import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import type { FrontPlace } from '#lib/content/front.ts'
import { frontStories } from './find-front-stories.ts'
import type { DeskBreaking, DeskFront, DeskPick } from './types.ts'

/** An edition's front as its editors arranged it; empty and of version 0 before they first did. */
export async function getFront(language: Language): Promise<DeskFront> {
  const front = await db.front.findUnique({
    where: { language },
    include: { picks: { orderBy: { position: 'asc' } }, editedBy: { select: { name: true } } },
  })
  if (!front) return { language, version: 0, places: { lead: [], support: [], headlines: [] }, edited: null }
  const stories = await frontStories(front.picks.map(({ storyId }) => storyId))
  const picksOf = (wanted: FrontPlace): DeskPick[] =>
    front.picks.flatMap(({ place, storyId, headline, until }) => {
      const story = stories.get(storyId)
      return place === wanted && story ? [{ storyId, headline, until: until?.toISOString() ?? null, story }] : []
    })
  return {
    language,
    version: front.version,
    places: { lead: picksOf('lead'), support: picksOf('support'), headlines: picksOf('headlines') },
    edited: { name: front.editedBy.name, at: front.editedAt.toISOString() },
  }
}

/** An edition's breaking bar as the desk last set it. */
export async function getBreaking(language: Language): Promise<DeskBreaking> {
  const row = await db.breaking.findUnique({ where: { language }, include: { editedBy: { select: { name: true } } } })
  if (!row) return { language, version: 0, isOn: false, text: '', story: null, until: null, edited: null }
  const { version, isOn, text, storyId, until, editedAt } = row
  const story = storyId === null ? undefined : (await frontStories([storyId])).get(storyId)
  return {
    language,
    version,
    isOn,
    text,
    story: story ?? null,
    until: until?.toISOString() ?? null,
    edited: { name: row.editedBy.name, at: editedAt.toISOString() },
  }
}
