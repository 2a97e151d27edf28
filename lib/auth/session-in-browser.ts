import { cookies } from 'next/headers'
import { currentToken } from './current-actor.ts'
import { endSession } from './end-session.ts'
import { sealToken, sessionCookie } from './session-cookie.ts'
import { SESSION_AGE } from './session-limits.ts'

/** Gives a session to the browser of this request; in server actions and route handlers only. */
export async function openInBrowser(token: string): Promise<void> {
  const { name, options } = sessionCookie()
  const previous = await currentToken()
  if (previous) await endSession(previous)
  const jar = await cookies()
  jar.set(name, await sealToken(token), { ...options, maxAge: SESSION_AGE / 1000 })
}

/** Ends the session of this request and takes its cookie away. */
export async function closeInBrowser(): Promise<void> {
  const token = await currentToken()
  if (token) await endSession(token)
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}
