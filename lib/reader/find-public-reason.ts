import { db } from '#lib/db/client.ts'

/** @returns what the desk tells readers of a story that it took from them; null where it says nothing. */
export async function findPublicReason(storyId: number): Promise<string | null> {
  const found = await db.publicReason.findUnique({ where: { storyId } })
  return found?.reason ?? null
}
