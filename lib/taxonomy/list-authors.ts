import { db } from '#lib/db/client.ts'
import type { AuthorDetails } from './schema.ts'

export type AuthorRow = AuthorDetails & { id: number; slug: string }

/** Everybody who may stand over a story, by their Arabic name. */
export async function listAuthors(): Promise<AuthorRow[]> {
  return db.author.findMany({ orderBy: [{ nameAr: 'asc' }, { id: 'asc' }], take: 2000 })
}
