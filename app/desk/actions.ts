'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentActor, requireActor } from '#lib/auth/current-actor.ts'
import { closeInBrowser } from '#lib/auth/session-in-browser.ts'
import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import { LANGUAGE_COOKIE } from '#lib/i18n/current-language.ts'
import { changeOwnProfile } from '#lib/people/change-own-profile.ts'
import { runAction, type ActionResult } from '#lib/platform/run-action.ts'
import { createStory } from '#lib/stories/create-story.ts'

const language = z.enum(LANGUAGES)
const YEAR = 365 * 24 * 3600

export async function createStoryAction(input: Language): Promise<ActionResult<{ id: number }>> {
  return runAction(async () => createStory(await requireActor(), { language: language.parse(input) }))
}

/** The interface's language: the person's own, and this browser's for the next sign-in. */
export async function setLanguageAction(input: Language): Promise<ActionResult<null>> {
  return runAction(async () => {
    const chosen = language.parse(input)
    const actor = await currentActor()
    if (actor) await changeOwnProfile(actor, { name: actor.name, language: chosen })
    const jar = await cookies()
    jar.set(LANGUAGE_COOKIE, chosen, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: YEAR })
    return null
  })
}

export async function signOutAction(): Promise<void> {
  await closeInBrowser()
  redirect('/sign-in?signedOut=1')
}
