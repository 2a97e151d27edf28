import { cookies } from 'next/headers'
import { cache } from 'react'
import { AppError } from '#lib/platform/errors.ts'
import { readSession, type SignedIn } from './read-session.ts'
import { openToken, sessionCookie } from './session-cookie.ts'

export type { SignedIn }

/** Who is signed in, read from the cookie and the session's row; once per request. */
export const currentActor = cache(async (): Promise<SignedIn | null> => {
  const token = await currentToken()
  return token ? readSession(token) : null
})

/** @throws AppError `signed_out` */
export async function requireActor(): Promise<SignedIn> {
  const actor = await currentActor()
  if (!actor) throw new AppError('signed_out')
  return actor
}

/** The token of this request's session, whether or not it is still open. */
export async function currentToken(): Promise<string | null> {
  return openToken((await cookies()).get(sessionCookie().name)?.value)
}
