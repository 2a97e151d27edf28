import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { isEditorial, type Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { normaliseText } from '#lib/search/normalise-text.ts'

export type TagRow = { id: number; name: string; slug: string }

/**
 * Tags of a language whose name holds what is typed, those that begin with it first; at most 20.
 * @throws AppError `forbidden`
 */
export async function searchTags(actor: Actor, { language, query }: { language: Language; query: string }): Promise<TagRow[]> {
  authorize(isEditorial(actor))
  const key = normaliseText(query)
  const holds = `%${key.replace(/[\\%_]/g, '\\$&')}%`
  return db.$queryRaw<TagRow[]>`
    SELECT id, name, slug FROM tag
    WHERE language = ${language}::"Language" AND key LIKE ${holds}
    ORDER BY starts_with(key, ${key}) DESC, length(key), key LIMIT 20`
}

/** Tags by their ids, in no order; unknown ids are left out. */
export async function listTags(ids: readonly number[]): Promise<TagRow[]> {
  return db.tag.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true, slug: true } })
}
