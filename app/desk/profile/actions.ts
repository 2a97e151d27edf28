'use server'
import { z } from 'zod'
import { currentToken, requireActor } from '#lib/auth/current-actor.ts'
import { changeOwnPassword } from '#lib/people/change-own-password.ts'
import { changeOwnProfile } from '#lib/people/change-own-profile.ts'
import { newPassword, profile } from '#lib/people/schema.ts'
import { runAction, type ActionResult } from '#lib/platform/run-action.ts'

const passwords = z.object({ current: newPassword, next: newPassword })

export async function changeProfileAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await changeOwnProfile(await requireActor(), profile.parse(input))
    return null
  })
}

export async function changePasswordAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    const actor = await requireActor()
    await changeOwnPassword(actor, { ...passwords.parse(input), sessionToken: await currentToken() })
    return null
  })
}
