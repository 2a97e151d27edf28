import { redirect } from 'next/navigation'
import { currentActor, type SignedIn } from './current-actor.ts'

/** For pages of the desk: whoever is signed in, or on to the sign-in page, which leads back to `path`. */
export async function pageActor(path: string): Promise<SignedIn> {
  const actor = await currentActor()
  if (!actor) redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`)
  return actor
}
