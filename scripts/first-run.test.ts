import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { fillIfEmpty } from '#scripts/first-run.ts'

const url = (): string => env().DATABASE_URL ?? ''
const mustNotRun = () => Promise.reject(new Error('must not be called'))
const addPerson = (email: string) => db.person.create({ data: { email, name: email } })

beforeEach(async () => {
  await db.$executeRaw`drop table if exists manshet_unfinished`
  await db.person.deleteMany()
})

test('an empty database is filled, once', async () => {
  const fill = async (): Promise<void> => {
    await addPerson('one@example.com')
  }
  expect(await fillIfEmpty(url(), { wanted: true, fill })).toBe('filled')
  expect(await fillIfEmpty(url(), { wanted: true, fill })).toBe('in use')
  expect(await db.person.count()).toBe(1)
})

test('instances that start together fill it once', async () => {
  const filled = await Promise.all([1, 2].map((who) => fillIfEmpty(url(), { wanted: true, fill: async () => void (await addPerson(`${who}@example.com`)) })))
  expect(filled.toSorted()).toEqual(['filled', 'in use'])
})

test('one that was interrupted goes on, also when people are there already', async () => {
  const fillHalf = async (): Promise<void> => {
    await addPerson('first@example.com')
    throw new Error('power cut')
  }
  const interrupted = fillIfEmpty(url(), { wanted: true, fill: fillHalf })
  await expect(interrupted).rejects.toThrow('power cut')
  const fillRest = async () => void (await addPerson('second@example.com'))
  expect(await fillIfEmpty(url(), { wanted: false, fill: fillRest })).toBe('filled')
  expect(await fillIfEmpty(url(), { wanted: true, fill: mustNotRun })).toBe('in use')
  expect(await db.person.count()).toBe(2)
})

test('people that were there are left alone', async () => {
  await addPerson('editor@example.com')
  expect(await fillIfEmpty(url(), { wanted: true, fill: mustNotRun })).toBe('in use')
})

test('an empty one stays empty when the demo is not wanted', async () => {
  expect(await fillIfEmpty(url(), { wanted: false, fill: mustNotRun })).toBe('empty')
})
