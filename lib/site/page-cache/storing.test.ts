import { describe, expect, test } from 'vitest'
import { page, startPaper } from './paper.test-kit.ts'

const sources = async (paper: Awaited<ReturnType<typeof startPaper>>, paths: string[]): Promise<unknown[]> => {
  const seen: unknown[] = []
  for (const path of paths) seen.push((await paper.get(path)).headers['x-cache'])
  return seen
}

describe('what may be stored', () => {
  test.each([200, 301, 308, 404, 410])('a %i that says so is stored', async (status) => {
    const paper = await startPaper(page('x', {}, status))
    expect(await sources(paper, ['/a', '/a'])).toEqual(['miss', 'hit'])
    expect(await paper.get('/a')).toMatchObject({ status })
    expect(paper.asked).toEqual(['GET /a'])
  })

  test.each([201, 302, 303, 307, 403, 500, 503])('a %i is not', async (status) => {
    const paper = await startPaper(page('x', {}, status))
    expect(await sources(paper, ['/a', '/a'])).toEqual(['miss', 'miss'])
    expect(paper.cache.stats()).toMatchObject({ entries: 0, misses: 2, hits: 0 })
  })

  test.each([
    ['no Surrogate-Control', { 'Surrogate-Control': '' }],
    ['no-store', { 'Surrogate-Control': 'no-store' }],
    ['Vary: *', { Vary: '*' }],
  ])('%s: not stored', async (_name, headers) => {
    const paper = await startPaper(page('x', headers))
    expect(await sources(paper, ['/a', '/a'])).toEqual(['miss', 'miss'])
  })

  test('a response with a cookie is not stored, loses it and is counted', async () => {
    const paper = await startPaper(page('x', { 'Set-Cookie': ['a=1', 'b=2'] }))
    expect((await paper.get('/a')).headers['set-cookie']).toBeUndefined()
    expect(await sources(paper, ['/a'])).toEqual(['miss'])
    expect(paper.cache.stats()).toMatchObject({ entries: 0, cookieWarnings: 2 })
  })

  test('a page that is no longer for storing replaces what was stored', async () => {
    let control = 'max-age=1, stale-if-error=1000'
    const paper = await startPaper((req, res) => page('x', { 'Surrogate-Control': control })(req, res))
    await paper.get('/a')
    control = 'no-store'
    paper.clock.now += 2000
    await paper.get('/a')
    expect(paper.cache.stats().entries).toBe(0)
  })
})

describe('headers', () => {
  test('the cache keeps its own instructions to itself and passes the others on', async () => {
    const headers = { 'Cache-Control': 'public, max-age=0', ETag: '"v1"', Link: ['</a>', '</b>'], Age: '7' }
    const paper = await startPaper(page('x', headers))
    for (const source of ['miss', 'hit']) {
      const answer = await paper.get('/a')
      expect(answer.headers).toMatchObject({
        'cache-control': 'public, max-age=0',
        'content-type': 'text/html; charset=utf-8',
        'content-length': '1',
        etag: '"v1"',
        link: '</a>, </b>',
        vary: 'Accept-Encoding',
        'x-cache': source,
        age: '0',
      })
      expect(answer.headers).not.toHaveProperty('surrogate-control')
      expect(answer.headers).not.toHaveProperty('surrogate-key')
      expect(answer.headers).not.toHaveProperty('transfer-encoding')
    }
  })

  test('the age is counted in seconds, and the date stays that of the page', async () => {
    const paper = await startPaper(page('x'))
    const { date } = (await paper.get('/a')).headers
    paper.clock.now += 12_900
    expect((await paper.get('/a')).headers).toMatchObject({ age: '12', date })
  })

  test('a redirect keeps its target', async () => {
    const paper = await startPaper(page('', { Location: '/b' }, 301))
    await paper.get('/a')
    expect(await paper.get('/a')).toMatchObject({ status: 301, headers: { location: '/b', 'x-cache': 'hit' } })
  })

  test('a Range is ignored', async () => {
    const paper = await startPaper(page('0123456789'))
    const answer = await paper.get('/a', { Range: 'bytes=0-1' })
    expect(answer).toMatchObject({ status: 200, body: Buffer.from('0123456789') })
  })
})

describe('the upstream', () => {
  test('sees nothing of the reader but the address', async () => {
    const seen: unknown[] = []
    const paper = await startPaper((req, res) => {
      seen.push(req.headers, req.rawHeaders)
      return page('x')(req, res)
    })
    await paper.get('/a', { Cookie: 'who=me', 'X-Forwarded-Host': 'evil.test', 'Accept-Encoding': 'br', RSC: '1' })
    expect(seen).toEqual([{ host: 'paper.test' }, ['host', 'paper.test']])
  })

  test('sees the normalised address, and never an unknown parameter', async () => {
    const paper = await startPaper(page('x'))
    await paper.get('/%d8%a7?utm_source=x&page=2&fbclid=3')
    await paper.get('/%D8%A7?page=2')
    expect(paper.asked).toEqual(['GET /%D8%A7?page=2'])
    expect(paper.cache.stats()).toMatchObject({ hits: 1, misses: 1, entries: 1 })
  })

  test('is asked apart for what the address makes different', async () => {
    const paper = await startPaper((req, res) => page(req.url ?? '')(req, res))
    const targets = ['/search?q=a', '/search?q=b', '/search?q=a&page=2', '/search?page=2&q=a', '/a?q=b', '/a']
    const bodies: string[] = []
    for (const target of targets) bodies.push((await paper.get(target)).body.toString())
    expect(bodies).toEqual(['/search?q=a', '/search?q=b', '/search?page=2&q=a', '/search?page=2&q=a', '/a', '/a'])
    expect(paper.asked).toHaveLength(4)
  })

  test('one cookie or another, the page is the same', async () => {
    const paper = await startPaper(page('x'))
    await paper.get('/a', { Cookie: 'who=me' })
    expect((await paper.get('/a', { Cookie: 'who=you' })).headers['x-cache']).toBe('hit')
  })
})
