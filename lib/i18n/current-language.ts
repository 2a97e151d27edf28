import { cookies } from 'next/headers'
import { currentActor } from '#lib/auth/current-actor.ts'
import type { Language } from '#lib/content/fields.ts'
import { isLanguage } from './languages.ts'

/** Remembers the choice of somebody who has not signed in. */
export const LANGUAGE_COOKIE = 'manshet-language'

/** The desk's language for this request: the person's own, else the cookie's, else Arabic. */
export async function currentLanguage(): Promise<Language> {
  const actor = await currentActor()
  if (actor) return actor.language
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  return isLanguage(chosen) ? chosen : 'ar'
}
