'use server'
import { requireActor } from '#lib/auth/current-actor.ts'
import { removePage } from '#lib/pages/remove-page.ts'
import { savePage, type SavedPage } from '#lib/pages/save-page.ts'
import { pageAddress, pageText } from '#lib/pages/schema.ts'
import { runAction, type ActionResult } from '#lib/platform/run-action.ts'

export async function savePageAction(input: unknown): Promise<ActionResult<SavedPage>> {
  return runAction(async () => savePage(await requireActor(), pageText.parse(input)))
}

export async function removePageAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await removePage(await requireActor(), pageAddress.parse(input))
    return null
  })
}
