import { beforeAll, expect, it, vi } from 'vitest'
import { GET as health } from '#app/api/health/route.ts'
import { closeDb, db } from '#lib/db/client.ts'
import { forgetEnv } from '#lib/platform/env.ts'
import { log } from '#lib/platform/log.ts'
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
      expect(status, address).toBe(503)
      expect(Number(response.headers.get('retry-after')), address).toBeGreaterThan(0)
      expect(response.headers.get('cache-control'), address).toBe('no-store')
      expect(response.headers.get('surrogate-control'), address).toBeNull()
      expect(text, address).toContain('صحيفة التجربة')
      expect(text, address).not.toContain('127.0.0.1')
    }
    expect((await health()).status).toBe(503)
  })
  expect((await ask('/')).status).toBe(200)
})

it('says that the site is being worked on when told so, in both languages', async () => {
  process.env['MANSHET_MAINTENANCE'] = '1'
  forgetEnv()
  try {
    for (const [address, title] of [['/', 'نعود بعد قليل'], ['/en', 'Back in a moment']] as const) {
      const { response, status, text } = await ask(address)
      expect(status).toBe(503)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(text).toContain(title)
    }
  } finally {
    delete process.env['MANSHET_MAINTENANCE']
    forgetEnv()
  }
})

it('answers 500 for what is no matter of the database’s being there', async () => {
  const silent = vi.spyOn(log, 'error').mockReturnValue(undefined)
  await db.$executeRaw`ALTER TABLE newspaper RENAME TO newspaper_away`
  try {
    const { response, status, text } = await ask('/')
    expect(status).toBe(500)
    expect(response.headers.get('retry-after')).toBeNull()
    expect(text).toContain('صحيفة التجربة')
  } finally {
    await db.$executeRaw`ALTER TABLE newspaper_away RENAME TO newspaper`
    silent.mockRestore()
  }
})

it('is healthy while the database answers and has every migration', async () => {
  const answer = await health()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toEqual({ status: 'ok' })
  await db.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL`
  expect((await health()).status).toBe(503)
})
