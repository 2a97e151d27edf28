import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LONG_TEXT, page, startPaper } from './paper.test-kit.ts'
import type { Answer, Paper } from './paper.test-kit.ts'

const BROWSER = 'gzip, deflate, br, zstd'

function unpack({ headers, body }: Answer): string {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body).toString()
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
}

async function untilBrotli(paper: Paper, path: string): Promise<Answer> {
  for (;;) {
    const answer = await paper.get(path, { 'Accept-Encoding': BROWSER })
    if (answer.headers['content-encoding'] === 'br') return answer
  }
}

test('the first readers get gzip, the later ones brotli, which takes longer to make', async () => {
  const paper = await startPaper(page(LONG_TEXT))
  const first = await paper.get('/a', { 'Accept-Encoding': BROWSER })
  const later = await untilBrotli(paper, '/a')
  expect(first.headers).toMatchObject({ 'content-encoding': 'gzip', 'x-cache': 'miss' })
  expect(later.headers).toMatchObject({ 'content-encoding': 'br', 'x-cache': 'hit', vary: 'Accept-Encoding' })
  expect([unpack(first), unpack(later)]).toEqual([LONG_TEXT, LONG_TEXT])
  expect(Number(later.headers['content-length'])).toBe(later.body.length)
  expect(paper.asked).toHaveLength(1)
})

test('brotli adds to the bytes in memory, and the entry keeps its tags', async () => {
  const paper = await startPaper(page(LONG_TEXT))
  await paper.get('/a', { 'Accept-Encoding': BROWSER })
  const before = paper.cache.stats().bytes
  const { body } = await untilBrotli(paper, '/a')
  expect(paper.cache.stats().bytes).toBeGreaterThanOrEqual(before + body.length)
  paper.cache.forget(['story-1'])
  expect(paper.cache.stats()).toMatchObject({ entries: 0, bytes: 0, forgotten: 1 })
})

describe('with brotli there', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    [BROWSER, 'br'],
    ['br', 'br'],
    ['*', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0.1, gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip;q=0, *', 'br'],
    ['br;q=0, *', 'gzip'],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['identity, gzip;q=0.5', undefined],
    ['deflate, zstd', undefined],
  ])('Accept-Encoding %j gets %j', async (header, encoding) => {
    const paper = await startPaper(page(LONG_TEXT))
    await untilBrotli(paper, '/a')
    const answer = await paper.get('/a', header === undefined ? {} : { 'Accept-Encoding': header })
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(unpack(answer)).toBe(LONG_TEXT)
  })
})

test('a reader who takes brotli alone waits for it', async () => {
  const paper = await startPaper(page(LONG_TEXT))
  const answer = await paper.get('/a', { 'Accept-Encoding': 'br, gzip;q=0, identity;q=0' })
  expect(answer.headers).toMatchObject({ 'content-encoding': 'br', 'x-cache': 'miss' })
  expect(unpack(answer)).toBe(LONG_TEXT)
})

test('a reader who refuses everything gets the plain text', async () => {
  const paper = await startPaper(page('x', { 'Content-Type': 'image/png' }))
  const answer = await paper.get('/a', { 'Accept-Encoding': 'identity;q=0' })
  expect(answer).toMatchObject({ status: 200, body: Buffer.from('x') })
})

test.each(['text/plain', 'application/json', 'application/ld+json', 'application/rss+xml', 'application/xml',
  'image/svg+xml', 'application/manifest+json', 'application/javascript', 'TEXT/HTML'])('%s is compressed', async (type) => {
  const paper = await startPaper(page(LONG_TEXT, { 'Content-Type': type }))
  expect((await paper.get('/a', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
})

test.each([
  ['an image', { 'Content-Type': 'image/webp' }],
  ['a font', { 'Content-Type': 'font/woff2' }],
  ['what must not be transformed', { 'Cache-Control': 'public, no-transform' }],
])('%s is not', async (_name, headers) => {
  const paper = await startPaper(page(LONG_TEXT, headers))
  const answer = await paper.get('/a', { 'Accept-Encoding': BROWSER })
  expect(answer.headers).not.toHaveProperty('content-encoding')
})

test('what the upstream has encoded itself is passed on as it is', async () => {
  const paper = await startPaper(page('packed', { 'Content-Encoding': 'zstd', ETag: '"z"' }))
  const answer = await paper.get('/a', { 'Accept-Encoding': BROWSER })
  expect(answer).toMatchObject({ headers: { 'content-encoding': 'zstd', etag: '"z"' }, body: Buffer.from('packed') })
})

test('a text that compression would not make smaller stays plain', async () => {
  const paper = await startPaper(page('x'))
  await paper.get('/a', { 'Accept-Encoding': BROWSER })
  const answer = await paper.get('/a', { 'Accept-Encoding': BROWSER })
  expect(answer.headers).not.toHaveProperty('content-encoding')
})

test('an unstored response is compressed too', async () => {
  const paper = await startPaper(page(LONG_TEXT, { 'Surrogate-Control': 'no-store' }))
  const answer = await paper.get('/a', { 'Accept-Encoding': 'gzip' })
  expect(unpack(answer)).toBe(LONG_TEXT)
  expect(answer.headers['content-encoding']).toBe('gzip')
})

test('a refresh with the same text takes the brotli over', async () => {
  const paper = await startPaper(page(LONG_TEXT))
  await untilBrotli(paper, '/a')
  paper.clock.now += 61_000
  const answer = await paper.get('/a', { 'Accept-Encoding': BROWSER })
  expect(answer.headers['x-cache']).toBe('miss')
  const next = await paper.get('/a', { 'Accept-Encoding': BROWSER })
  expect(next.headers).toMatchObject({ 'content-encoding': 'br', 'x-cache': 'hit', age: '0' })
})
