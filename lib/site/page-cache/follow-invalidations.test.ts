import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { db } from '#lib/db/client.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { env } from '#lib/platform/env.ts'
import { followInvalidations } from '#lib/site/page-cache/follow-invalidations.ts'
import type { InvalidationFollower } from '#lib/site/page-cache/follow-invalidations.ts'

const never = 1_000_000
const running: InvalidationFollower[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((follower) => follower.stop()))
})

test('two instances forget what a transaction invalidates once it commits, and nothing from before their start', async () => {
  await db.$transaction((tx) => invalidateTags(tx, ['old']))
  const [one, two] = [await follow({ pollEvery: never }), await follow({ pollEvery: never })]
  await db.$transaction(async (tx) => {
    await invalidateTags(tx, ['story:1', 'home'])
    expect(one.forgotten).toEqual([])
  })
  for (const { forgotten } of [one, two]) {
    await vi.waitFor(() => expect(forgotten.toSorted()).toEqual(['home', 'story:1']))
  }
})

test('a transaction that is rolled back invalidates nothing', async () => {
  const { forgotten } = await follow({ pollEvery: 10 })
  const failing = db.$transaction(async (tx) => {
    await invalidateTags(tx, ['lost'])
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await db.$transaction((tx) => invalidateTags(tx, ['kept']))
  await vi.waitFor(() => expect(forgotten).toEqual(['kept']))
})

test('what no notification announced is found by polling', async () => {
  const { forgotten } = await follow({ pollEvery: 10 })
  await db.cacheInvalidation.create({ data: { tag: 'quiet' } })
  await vi.waitFor(() => expect(forgotten).toEqual(['quiet']))
})

test('after a broken connection it goes on where it was', async () => {
  const { forgotten, follower } = await follow({ pollEvery: 10, retryEvery: 10 })
  await cutListeners()
  await db.$transaction((tx) => invalidateTags(tx, ['meanwhile']))
  await vi.waitFor(() => expect(forgotten).toContain('meanwhile'))
  expect(follower.isTrusted()).toBe(true)
})

test('it is trusted while it can read, and no longer when it could not for two seconds', async () => {
  const clock = vi.spyOn(performance, 'now')
  const { follower } = await follow({ pollEvery: never })
  const start = performance.now()
  expect(follower.isTrusted()).toBe(true)
  clock.mockReturnValue(start + 2_500)
  expect(follower.isTrusted()).toBe(false)
})

test('entries older than a day are pruned', async () => {
  await db.cacheInvalidation.createMany({
    data: [{ tag: 'ancient', at: new Date('2020-01-01') }, { tag: 'recent' }],
  })
  await follow({ pollEvery: 10 })
  await vi.waitFor(async () => {
    expect(await db.cacheInvalidation.count({ where: { tag: 'ancient' } })).toBe(0)
  })
  expect(await db.cacheInvalidation.count({ where: { tag: 'recent' } })).toBe(1)
})

async function follow(pace: { pollEvery: number; retryEvery?: number }) {
  const forgotten: string[] = []
  const cache = { forget: (tags: readonly string[]) => void forgotten.push(...tags), forgetAll: () => {} }
  const follower = await followInvalidations({ url: env().DATABASE_URL ?? '', cache, ...pace })
  running.push(follower)
  return { forgotten, follower }
}

async function cutListeners(): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'select seq, tag%'")
  await client.end()
}
