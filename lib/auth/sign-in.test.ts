import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import { hashPassword } from './password-hash.ts'
import { endSession, endSessionsOf } from './end-session.ts'
import { readSession } from './read-session.ts'
import { signIn } from './sign-in.ts'
import { forgiveAttempt, takeAttempt, throttleKeys } from './sign-in-throttle.ts'

const PASSWORD = 'a quiet harbour at noon'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let restore: () => void = () => {}
afterEach(() => restore())

function at(moment: number): void {
  restore()
  restore = setClock(() => new Date(moment))
}

async function makePerson(data: { suspendedAt?: Date; passwordHash?: string | null } = {}) {
  const passwordHash = await hashPassword(PASSWORD)
  return db.person.create({ data: { email: `${randomUUID()}@example.test`, name: 'Somebody', roles: ['reporter'], passwordHash, ...data } })
}

const attempt = (email: string, password = PASSWORD, address: string | null = null) => signIn({ email, password, address })

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'none',
    (reason: unknown) => reason,
  )
  return error instanceof AppError ? error.code : String(error)
}

test('the right password opens a session, however the email is written', async () => {
  const person = await makePerson()
  const { token } = await attempt(` ${person.email.toUpperCase()} `)
  expect(await readSession(token)).toMatchObject({ id: person.id, email: person.email, roles: ['reporter'], language: 'ar' })
})

test('the database holds nothing that opens a session', async () => {
  const person = await makePerson()
  const { token } = await attempt(person.email)
  const rows = await db.session.findMany({ where: { personId: person.id } })
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('unknown, wrong, suspended and invited but not arrived are told apart by nothing', async () => {
  const [known, suspended, invited] = await Promise.all([makePerson(), makePerson({ suspendedAt: new Date() }), makePerson({ passwordHash: null })])
  const errors = await Promise.all(
    [attempt(`${randomUUID()}@example.test`), attempt(known.email, 'another harbour'), attempt(suspended.email), attempt(invited.email)].map((work) =>
      work.then(
        () => null,
        (error: AppError) => ({ code: error.code, details: error.details }),
      ),
    ),
  )
  expect(new Set(errors.map((error) => JSON.stringify(error)))).toEqual(new Set(['{"code":"wrong_credentials","details":{}}']))
})

test('eight failures block an account, also for the right password, and longer each time', async () => {
  const person = await makePerson()
  const start = Date.now()
  at(start)
  for (let i = 0; i < 8; i++) expect(await codeOf(attempt(person.email, 'wrong password'))).toBe('wrong_credentials')
  expect(await codeOf(attempt(person.email))).toBe('too_many_attempts')
  at(start + MINUTE + 1)
  expect(await codeOf(attempt(person.email, 'wrong password'))).toBe('wrong_credentials')
  at(start + 2 * MINUTE + 1)
  expect(await codeOf(attempt(person.email))).toBe('too_many_attempts')
  at(start + 4 * MINUTE)
  expect(await codeOf(attempt(person.email))).toBe('none')
})

test('guesses at the same time count each', async () => {
  const person = await makePerson()
  const codes = await Promise.all(Array.from({ length: 16 }, () => codeOf(attempt(person.email, 'wrong password'))))
  expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(8)
  expect(codes.filter((code) => code === 'too_many_attempts')).toHaveLength(8)
})

test('an account that does not exist is blocked like one that does', async () => {
  const nobody = `${randomUUID()}@example.test`
  for (let i = 0; i < 8; i++) await codeOf(attempt(nobody))
  expect(await codeOf(attempt(nobody))).toBe('too_many_attempts')
})

test('success forgets the account’s failures', async () => {
  const person = await makePerson()
  for (let i = 0; i < 7; i++) await codeOf(attempt(person.email, 'wrong password'))
  await attempt(person.email)
  for (let i = 0; i < 7; i++) await codeOf(attempt(person.email, 'wrong password'))
  expect(await codeOf(attempt(person.email))).toBe('none')
})

test('one address that tries many accounts is blocked; a newsroom behind one address is not', async () => {
  const keys = (address: string) => throttleKeys(`${randomUUID()}@example.test`, address)
  const [attacker, newsroom] = [randomUUID(), randomUUID()]
  for (let i = 0; i < 40; i++) await takeAttempt(keys(attacker))
  expect(await codeOf(takeAttempt(keys(attacker)))).toBe('too_many_attempts')
  for (let i = 0; i < 45; i++) {
    const right = keys(newsroom)
    await takeAttempt(right)
    await forgiveAttempt(right)
  }
  expect(await codeOf(takeAttempt(keys(newsroom)))).toBe('none')
})

test('a session ends after 14 days without a visit, and slides with each', async () => {
  const person = await makePerson()
  const start = Date.now()
  at(start)
  const { token } = await attempt(person.email)
  at(start + 13 * DAY)
  expect(await readSession(token)).not.toBeNull()
  at(start + 26 * DAY)
  expect(await readSession(token)).not.toBeNull()
  at(start + 41 * DAY)
  expect(await readSession(token)).toBeNull()
})

test('signing out ends the session for whoever still holds its cookie', async () => {
  const person = await makePerson()
  const { token } = await attempt(person.email)
  await endSession(token)
  expect(await readSession(token)).toBeNull()
})

test('suspension ends every session at its next request, and coming back does not revive them', async () => {
  const person = await makePerson()
  const { token } = await attempt(person.email)
  await db.person.update({ where: { id: person.id }, data: { suspendedAt: new Date() } })
  expect(await readSession(token)).toBeNull()
  await db.person.update({ where: { id: person.id }, data: { suspendedAt: null } })
  expect(await readSession(token)).toBeNull()
})

test('another role counts from the next request', async () => {
  const person = await makePerson()
  const { token } = await attempt(person.email)
  await db.person.update({ where: { id: person.id }, data: { roles: ['editor'] } })
  expect((await readSession(token))?.roles).toEqual(['editor'])
})

test('all sessions but one can be ended', async () => {
  const person = await makePerson()
  const [here, there] = [await attempt(person.email), await attempt(person.email)]
  await endSessionsOf(db, person.id, { except: here.token })
  expect(await readSession(here.token)).not.toBeNull()
  expect(await readSession(there.token)).toBeNull()
})
