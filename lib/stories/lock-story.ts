import type { Prisma, Story } from '../db/generated/client.ts'
import { AppError } from '../platform/errors.ts'

/**
 * Reads a story and keeps others from changing it until the transaction ends.
 * @throws AppError `not_found`
 */
export async function lockStory(tx: Prisma.TransactionClient, storyId: number): Promise<Story> {
  await tx.$queryRaw`SELECT id FROM story WHERE id = ${storyId} FOR UPDATE`
  const story = await tx.story.findUnique({ where: { id: storyId } })
  if (!story) throw new AppError('not_found')
  return story
}
