import type { Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import { normaliseText } from '../search/normalise-text.ts'

export type TagName = { id: number; name: string }

/** @returns tags of a language that begin with or contain what is typed, hamza and tashkeel aside; at most 20. */
export async function searchTags(input: { query: string; language: Language }): Promise<TagName[]> {
  const key = normaliseText(input.query)
  const found = await db.tag.findMany({
    where: { language: input.language, key: { contains: key } },
    select: { id: true, name: true, key: true },
    orderBy: { key: 'asc' },
    take: 100,
  })
  const rank = (tag: { key: string }) => (tag.key === key ? 0 : tag.key.startsWith(key) ? 1 : 2)
  return found
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, 20)
    .map(({ id, name }) => ({ id, name }))
}

/** @returns the names of these tags, in the given order; those that are gone are missing. */
export async function findTags(ids: readonly number[]): Promise<TagName[]> {
  if (ids.length === 0) return []
  const tags = await db.tag.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
