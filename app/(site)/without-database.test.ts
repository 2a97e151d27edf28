import { beforeAll, expect, it } from 'vitest'
import { GET as health } from '#app/api/health/route.ts'
import { closeDb, db } from '#lib/db/client.ts'
import { forgetEnv } from '#lib/platform/env.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'
import { makeNewspaper } from '#lib/stories/testing/newspaper.ts'

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

/** Runs `work` while nothing answers where the database is said to be. */
async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  const { DATABASE_URL, MANSHET_LOG } = process.env
  await closeDb()
  Object.assign(process.env, { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', MANSHET_LOG: 'silent' })
  forgetEnv()
  try {
    await work()
  } finally {
    await closeDb()
    Object.assign(process.env, { DATABASE_URL, MANSHET_LOG: MANSHET_LOG ?? 'info' })
    forgetEnv()
  }
}

it('answers a page under the last known name, which nobody keeps', async () => {
  expect((await ask('/')).text).toContain('صحيفة التجربة')
  await withoutDatabase(async () => {
    for (const address of ['/', '/economy', '/economy/1/x', '/n/1', '/a/b/c/d', '/feed.xml', '/sitemap.xml']) {
      const { response, status, text } = await ask(address)
      expect(status, address).toBe(500)
      expect(response.headers.get('cache-control'), address).toBe('no-store')
      expect(response.headers.get('surrogate-control'), address).toBeNull()
      expect(text, address).toContain('صحيفة التجربة')
      expect(text, address).not.toContain('127.0.0.1')
    }
    expect((await health()).status).toBe(503)
  })
  expect((await ask('/')).status).toBe(200)
})

it('is healthy while the database answers and has every migration', async () => {
  const answer = await health()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toEqual({ status: 'ok' })
  await db.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL`
  expect((await health()).status).toBe(503)
})
