import { expect, test } from 'vitest'
import { page, startPaper } from './paper.test-kit.ts'

const KB = 1024
const photo = { 'Content-Type': 'image/webp' }

test('the least recently read leave when the budget is full', async () => {
  const paper = await startPaper(page('x'.repeat(10 * KB), photo), { maxBytes: 300 * KB })
  const paths = Array.from({ length: 40 }, (_, at) => `/${at}`)
  await paper.get('/kept')
  for (const path of paths) {
    await paper.get(path)
    await paper.get('/kept')
    expect(paper.cache.stats().bytes).toBeLessThanOrEqual(300 * KB)
  }
  const { entries, bytes } = paper.cache.stats()
  expect(entries).toBeGreaterThan(20)
  expect(entries).toBeLessThan(30)
  expect(bytes).toBeGreaterThan(entries * 10 * KB)
  expect((await paper.get('/kept')).headers['x-cache']).toBe('hit')
  expect((await paper.get('/39')).headers['x-cache']).toBe('hit')
  expect((await paper.get('/0')).headers['x-cache']).toBe('miss')
})

test('what has left is not counted as forgotten', async () => {
  const paper = await startPaper(page('x'.repeat(10 * KB), photo), { maxBytes: 200 * KB })
  for (let at = 0; at < 40; at++) await paper.get(`/${at}`)
  const { entries } = paper.cache.stats()
  paper.cache.forget(['story-1'])
  expect(paper.cache.stats()).toMatchObject({ entries: 0, bytes: 0, forgotten: entries })
})

test('a page above a sixteenth of the budget is answered, and takes no place', async () => {
  const paper = await startPaper((req, res) => page('x'.repeat(Number(req.url?.slice(1)) * KB), photo)(req, res), {
    maxBytes: 160 * KB,
  })
  for (const path of ['/8', '/10']) await paper.get(path)
  expect(paper.cache.stats().entries).toBe(1)
  expect((await paper.get('/10')).body.length).toBe(10 * KB)
  expect((await paper.get('/8')).headers['x-cache']).toBe('hit')
})

test('a page that has grown too large replaces the small one all the same', async () => {
  let size = KB
  const paper = await startPaper((req, res) => page('x'.repeat(size), photo)(req, res), { maxBytes: 160 * KB })
  await paper.get('/a')
  size = 20 * KB
  paper.clock.now += 61_000
  await paper.get('/a')
  expect(paper.cache.stats()).toMatchObject({ entries: 0, bytes: 0 })
})

test('keys and headers count', async () => {
  const paper = await startPaper((req, res) => page('', req.url === '/a' ? {} : { 'X-Long': 'x'.repeat(5000) })(req, res))
  await paper.get('/a')
  const small = paper.cache.stats().bytes
  paper.cache.forgetAll()
  await paper.get('/b')
  expect(paper.cache.stats().bytes).toBeGreaterThan(small + 5000)
  paper.cache.forgetAll()
  await paper.get(`/a?page=${'1'.repeat(5000)}`)
  expect(paper.cache.stats().bytes).toBeGreaterThan(small + 5000)
})
