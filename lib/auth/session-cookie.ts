import { decode, encode } from 'next-auth/jwt'
import { authSecret, env } from '#lib/platform/env.ts'
import { SESSION_AGE } from './session-limits.ts'

/** The cookie that carries the session's token in next-auth's encrypted envelope. */
export function sessionCookie() {
  const secure = env().MANSHET_URL.startsWith('https:')
  return {
    name: secure ? '__Host-manshet-session' : 'manshet-session',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

/** Seals a session's token into the value of the cookie. */
export function sealToken(token: string): Promise<string> {
  return encode({ token: { sid: token }, secret: authSecret(), maxAge: SESSION_AGE / 1000 })
}

/** @returns the session's token, or null where the value is missing, altered or too old. */
export async function openToken(value: string | undefined): Promise<string | null> {
  if (!value) return null
  try {
    const envelope = await decode({ token: value, secret: authSecret() })
    return typeof envelope?.sid === 'string' ? envelope.sid : null
  } catch {
    return null
  }
}
