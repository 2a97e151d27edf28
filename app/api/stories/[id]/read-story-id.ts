import { z } from 'zod'
import { AppError } from '#lib/platform/errors.ts'

const storyId = z.coerce.number().int().positive().max(2_147_483_647)

/** @throws AppError `not_found` for what cannot be a story's number */
export async function readStoryId(context: { params: Promise<{ id: string }> }): Promise<number> {
  const parsed = storyId.safeParse((await context.params).id)
  if (!parsed.success) throw new AppError('not_found')
  return parsed.data
}
