import { afterEach, expect, test } from 'vitest'
import { forgetEnv } from '#lib/platform/env.ts'
import { openToken, sealToken, sessionCookie } from './session-cookie.ts'

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
  forgetEnv()
})

function set(variables: Record<string, string>): void {
  Object.assign(process.env, { AUTH_SECRET: 'a secret of at least 32 characters', ...variables })
  forgetEnv()
}

test('a sealed token opens again; an altered one and another secret’s do not', async () => {
  set({})
  const sealed = await sealToken('token')
  expect(await openToken(sealed)).toBe('token')
  expect(await openToken(`${sealed.slice(0, -4)}AAAA`)).toBeNull()
  expect(await openToken(undefined)).toBeNull()
  set({ AUTH_SECRET: 'another secret of at least 32 characters' })
  expect(await openToken(sealed)).toBeNull()
})

test('the envelope does not show the token', async () => {
  set({})
  expect(await sealToken('visible-token')).not.toContain('visible-token')
})

test('over https the cookie is bound to the host and to https', () => {
  set({ MANSHET_URL: 'https://news.example.com' })
  expect(sessionCookie()).toEqual({
    name: '__Host-manshet-session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true },
  })
})
