import { statSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { authSecret, env, forgetEnv, readEnv } from '#lib/platform/env.ts'

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
  forgetEnv()
})

test('nothing needs to be set', () => {
  expect(readEnv({})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    MANSHET_DATA: path.resolve('.data'),
    MANSHET_DEMO: true,
    MANSHET_MAINTENANCE: false,
    MANSHET_TRUST_PROXY: false,
    MANSHET_URL: 'http://localhost:3000',
    MANSHET_PAGE_CACHE_MB: 128,
    MANSHET_LOG: 'info',
  })
})

test('what is set is taken, an empty string counts as unset, the origin loses its last slash', () => {
  const read = readEnv({ PORT: '8080', HOST: '', MANSHET_DEMO: '0', MANSHET_URL: 'https://news.example.com/' })
  expect(read).toMatchObject({ PORT: 8080, HOST: '127.0.0.1', MANSHET_DEMO: false, MANSHET_URL: 'https://news.example.com' })
})

test('the default origin follows the port', () => {
  expect(readEnv({ PORT: '4000' }).MANSHET_URL).toBe('http://localhost:4000')
})

test.each([
  ['PORT', 'abc', 'PORT: must be a whole number from 0 to 65535'],
  ['PORT', '70000', 'PORT: must be a whole number from 0 to 65535'],
  ['PORT', '80.5', 'PORT: must be a whole number from 0 to 65535'],
  ['DATABASE_URL', 'mysql://x', 'DATABASE_URL: must be an address like postgresql://user:password@host:5432/name'],
  ['DATABASE_URL', 'x', 'DATABASE_URL: must be an address like postgresql://user:password@host:5432/name'],
  ['MANSHET_DEMO', 'yes', 'MANSHET_DEMO: must be 0 or 1'],
  ['MANSHET_URL', 'news.example.com', 'MANSHET_URL: must be an address like https://news.example.com'],
  ['MANSHET_LOG', 'loud', 'MANSHET_LOG: must be one of debug, info, warn, error, silent'],
  ['AUTH_SECRET', 'short', 'AUTH_SECRET: must have at least 32 characters'],
  ['MANSHET_PAGE_CACHE_MB', '0', 'MANSHET_PAGE_CACHE_MB: must be a whole number from 1 to 65536'],
])('%s=%s is refused in one line that names it', (name, value, message) => {
  expect(() => readEnv({ [name]: value })).toThrow(message)
})

test('the secret is made once, readable by its owner alone', () => {
  delete process.env.AUTH_SECRET
  forgetEnv()
  const secret = authSecret()
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(authSecret()).toBe(secret)
  expect(statSync(path.join(env().MANSHET_DATA, 'auth-secret')).mode & 0o777).toBe(0o600)
})

test('a secret that is set is used', () => {
  process.env.AUTH_SECRET = 'a secret that is at least 32 long'
  forgetEnv()
  expect(authSecret()).toBe('a secret that is at least 32 long')
})
