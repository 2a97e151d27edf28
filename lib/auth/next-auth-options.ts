import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { AppError } from '#lib/platform/errors.ts'
import { authSecret, env } from '#lib/platform/env.ts'
import { ADDRESS_HEADER } from '#lib/platform/client-address.ts'
import { endSession } from './end-session.ts'
import { readSession } from './read-session.ts'
import { sessionCookie } from './session-cookie.ts'
import { SESSION_AGE } from './session-limits.ts'
import { signIn } from './sign-in.ts'

/**
 * next-auth with credentials. Its JWT carries nothing but the session's token: who somebody is and what they may do
 * is read from the database each time.
 */
export function nextAuthOptions(): NextAuthOptions {
  process.env.NEXTAUTH_URL ??= env().MANSHET_URL
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_AGE / 1000 },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (credentials, request) => authorizeCredentials(credentials, request.headers),
      }),
    ],
    callbacks: {
      // `user.id` is the token of the session that `authorize` has opened.
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: async ({ session, token }) => {
        const person = typeof token.sid === 'string' ? await readSession(token.sid) : null
        if (!person) return {} as typeof session
        const { name, email, roles, language } = person
        return { expires: session.expires, user: { name, email, roles, language } }
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await endSession(token.sid)
      },
    },
  }
}

async function authorizeCredentials(
  credentials: { email: string; password: string } | undefined,
  headers: Record<string, string> | undefined,
): Promise<{ id: string } | null> {
  if (!credentials?.email || !credentials.password) return null
  const { email, password } = credentials
  try {
    const { token } = await signIn({ email, password, address: headers?.[ADDRESS_HEADER] ?? null, userAgent: headers?.['user-agent'] })
    return { id: token }
  } catch (error) {
    if (error instanceof AppError && error.code === 'wrong_credentials') return null
    throw error instanceof AppError ? new Error(error.code) : error
  }
}
