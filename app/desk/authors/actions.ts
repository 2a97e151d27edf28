'use server'
import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { runAction, type ActionResult } from '#lib/platform/run-action.ts'
import { changeAuthor } from '#lib/taxonomy/change-author.ts'
import { createAuthor } from '#lib/taxonomy/create-author.ts'
import { authorDetails } from '#lib/taxonomy/schema.ts'

export async function createAuthorAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await createAuthor(await requireActor(), authorDetails.parse(input))
    return null
  })
}

export async function changeAuthorAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await changeAuthor(await requireActor(), authorDetails.extend({ authorId: z.int().positive() }).parse(input))
    return null
  })
}
