import { describe, expect, test, vi } from 'vitest'
import type { PageCacheOptions } from './types.ts'
import { gated, page, startPaper, until } from './paper.test-kit.ts'
import type { Paper } from './paper.test-kit.ts'

interface Edition {
  version: number
  /** What the upstream does: answer, answer 500, throw, or cut the answer off. */
  mood: 'well' | 'failing' | 'throwing' | 'cutting'
}

/** An upstream whose page says which edition it is, and which fails on demand. */
async function startEditions(
  control: string,
  options: Partial<PageCacheOptions> = {},
): Promise<{ paper: Paper; edition: Edition; read: () => Promise<string> }> {
  const edition: Edition = { version: 1, mood: 'well' }
  const paper = await startPaper((req, res) => {
    if (edition.mood === 'throwing') throw new Error('no database')
    if (edition.mood === 'cutting') {
      res.write('half')
      return void res.destroy()
    }
    const status = edition.mood === 'failing' ? 500 : 200
    return page(`edition ${edition.version}`, { 'Surrogate-Control': control }, status)(req, res)
  }, options)
  const read = async (): Promise<string> => {
    const { status, headers, body } = await paper.get('/a')
    return `${status} ${String(headers['x-cache'])} ${body.toString()} at ${headers.age}`
  }
  return { paper, edition, read }
}

test('within max-age, the entry; from then on, the upstream', async () => {
  const { paper, edition, read } = await startEditions('max-age=60')
  await read()
  edition.version = 2
  paper.clock.now += 59_999
  expect(await read()).toBe('200 hit edition 1 at 59')
  paper.clock.now += 1
  expect(await read()).toBe('200 miss edition 2 at 0')
  expect(await read()).toBe('200 hit edition 2 at 0')
})

describe('stale-while-revalidate', () => {
  test('the stale page is served at once, and refreshed behind it', async () => {
    const { paper, edition, read } = await startEditions('max-age=60, stale-while-revalidate=30')
    await read()
    edition.version = 2
    paper.clock.now += 89_999
    expect(await read()).toBe('200 stale edition 1 at 89')
    const later = await vi.waitUntil(async () => {
      const answer = await read()
      return answer.includes('stale') ? null : answer
    }, { timeout: 10_000, interval: 2 })
    expect(later).toBe('200 hit edition 2 at 0')
    expect(paper.asked).toHaveLength(2)
    expect(paper.cache.stats()).toMatchObject({ misses: 1, hits: 1 })
  })

  test('one refresh for many readers', async () => {
    const { handler, open } = gated(page('x', { 'Surrogate-Control': 'max-age=60, stale-while-revalidate=30' }))
    const paper = await startPaper(handler)
    const first = paper.get('/a')
    await until(() => open.length === 1)
    open[0]?.()
    await first
    paper.clock.now += 70_000
    const answers = await Promise.all([1, 2, 3, 4].map(() => paper.get('/a')))
    expect(answers.map(({ headers }) => headers['x-cache'])).toEqual(['stale', 'stale', 'stale', 'stale'])
    expect(paper.asked).toHaveLength(2)
    open[1]?.()
  })

  test('after its window, the upstream first', async () => {
    const { paper, edition, read } = await startEditions('max-age=60, stale-while-revalidate=30')
    await read()
    edition.version = 2
    paper.clock.now += 90_000
    expect(await read()).toBe('200 miss edition 2 at 0')
  })
})

describe('stale-if-error', () => {
  test.each(['failing', 'throwing', 'cutting'] as const)('the stale page while the upstream is %s', async (mood) => {
    const { paper, edition, read } = await startEditions('max-age=60, stale-if-error=600')
    await read()
    edition.mood = mood
    paper.clock.now += 61_000
    expect(await read()).toBe('200 stale edition 1 at 61')
    paper.clock.now += 598_000
    expect(await read()).toBe('200 stale edition 1 at 659')
    paper.clock.now += 1_000
    expect(await read()).toMatch(/^50[02] miss/)
    expect(paper.cache.stats()).toMatchObject({ stale: 2, upstreamFailures: 3 })
  })

  test('says no Warning', async () => {
    const { paper, edition, read } = await startEditions('max-age=60, stale-if-error=600')
    await read()
    edition.mood = 'failing'
    paper.clock.now += 61_000
    expect((await paper.get('/a')).headers).not.toHaveProperty('warning')
  })

  test('a failed upstream is left alone for five seconds, then asked again', async () => {
    const { paper, edition, read } = await startEditions('max-age=60, stale-if-error=600')
    await read()
    edition.mood = 'failing'
    paper.clock.now += 61_000
    await read()
    paper.clock.now += 4_999
    expect(await read()).toBe('200 stale edition 1 at 65')
    expect(paper.asked).toHaveLength(2)
    Object.assign(edition, { mood: 'well', version: 2 })
    paper.clock.now += 1
    expect(await read()).toBe('200 miss edition 2 at 0')
  })

  test('without it, or with nothing stored, the error is passed on and not stored', async () => {
    const { paper, edition, read } = await startEditions('max-age=60')
    edition.mood = 'failing'
    expect(await read()).toBe('500 miss edition 1 at 0')
    edition.mood = 'well'
    expect(await read()).toBe('200 miss edition 1 at 0')
    edition.mood = 'failing'
    paper.clock.now += 61_000
    expect(await read()).toBe('500 miss edition 1 at 0')
  })

  test('a forgotten page is not served for an error', async () => {
    const { paper, edition, read } = await startEditions('max-age=60, stale-if-error=600')
    await read()
    edition.mood = 'failing'
    paper.cache.forget(['story-1'])
    expect(await read()).toMatch(/^500 miss/)
  })

  test('an upstream that does not answer in time has failed', async () => {
    const { handler, open } = gated(page('late'))
    const paper = await startPaper(handler, { upstreamTimeout: 0.05 })
    expect(await paper.get('/a')).toMatchObject({ status: 504, headers: { 'cache-control': 'no-store' } })
    open[0]?.()
    expect(paper.cache.stats()).toMatchObject({ entries: 0, upstreamFailures: 1 })
  })
})

describe('while the log of invalidations cannot be read', () => {
  const setUp = async (control: string) => {
    const trust = { is: true }
    const editions = await startEditions(control, { isTrusted: () => trust.is, maxUntrustedAge: 60 })
    await editions.read()
    editions.edition.version = 2
    return { ...editions, trust }
  }

  test('young entries are served, older ones wait for the upstream', async () => {
    const { paper, read, trust } = await setUp('max-age=3600, stale-while-revalidate=3600')
    trust.is = false
    paper.clock.now += 59_999
    expect(await read()).toBe('200 hit edition 1 at 59')
    paper.clock.now += 1
    expect(await read()).toBe('200 miss edition 2 at 0')
  })

  test('a failing upstream is stood in for as long as stale-if-error allows', async () => {
    const { paper, edition, read, trust } = await setUp('max-age=100, stale-if-error=100')
    Object.assign(edition, { mood: 'failing' })
    trust.is = false
    paper.clock.now += 61_000
    expect(await read()).toBe('200 stale edition 1 at 61')
    paper.clock.now += 138_999
    expect(await read()).toBe('200 stale edition 1 at 199')
    paper.clock.now += 1_000
    expect(await read()).toMatch(/^500/)
  })

  test('when it can be read again, entries live as long as they say', async () => {
    const { paper, read, trust } = await setUp('max-age=3600')
    trust.is = false
    paper.clock.now += 61_000
    trust.is = true
    expect(await read()).toBe('200 hit edition 1 at 61')
  })
})
