import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { fillIfEmpty } from '#scripts/first-run.ts'

const url = (): string => env().DATABASE_URL ?? ''
const addPerson = (email: string) => db.person.create({ data: { email, name: email } })

beforeEach(async () => {
  await db.$executeRaw`drop table if exists manshet_unfinished`
  await db.person.deleteMany()
})

test('an empty database is filled, once', async () => {
  const fill = async (): Promise<void> => {
    await addPerson('one@example.com')
  }
  expect(await fillIfEmpty(url(), fill)).toBe(true)
  expect(await fillIfEmpty(url(), fill)).toBe(false)
  expect(await db.person.count()).toBe(1)
})

test('instances that start together fill it once', async () => {
  const filled = await Promise.all([1, 2].map((who) => fillIfEmpty(url(), async () => void (await addPerson(`${who}@example.com`)))))
  expect(filled.toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true])
})

test('one that was interrupted goes on, also when people are there already', async () => {
  const interrupted = fillIfEmpty(url(), async () => {
    await addPerson('first@example.com')
    throw new Error('power cut')
  })
  await expect(interrupted).rejects.toThrow('power cut')
  expect(await fillIfEmpty(url(), async () => void (await addPerson('second@example.com')))).toBe(true)
  expect(await fillIfEmpty(url(), () => Promise.reject(new Error('must not be called')))).toBe(false)
  expect(await db.person.count()).toBe(2)
})

test('people that were there are left alone', async () => {
  await addPerson('editor@example.com')
  expect(await fillIfEmpty(url(), () => Promise.reject(new Error('must not be called')))).toBe(false)
})
