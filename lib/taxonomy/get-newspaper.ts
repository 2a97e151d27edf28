import { db } from '#lib/db/client.ts'
import { DEFAULT_NEWSPAPER } from './default-newspaper.ts'
import type { NewspaperSettings } from './schema.ts'

/** The paper's names and place, as its admin set them. */
export async function getNewspaper(): Promise<NewspaperSettings> {
  const paper = await db.newspaper.findUnique({ where: { id: 1 }, omit: { id: true } })
  return paper ?? { ...DEFAULT_NEWSPAPER, taglineAr: '', taglineEn: '', hijriOffset: 0 }
}
