import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { captureResponse, UpstreamTimeout } from './capture-response.ts'
import type { Upstream } from './capture-response.ts'

const capture = (upstream: Upstream, timeout = 10_000): ReturnType<typeof captureResponse> =>
  captureResponse(upstream, '/a?page=2', { headers: { host: 'paper.test' }, timeout })

test('a handler sees an ordinary request for the page, without a body', async () => {
  const { body } = await capture(async (req, res) => {
    const chunks = await req.toArray()
    res.end(JSON.stringify([req.method, req.url, req.headers, req.httpVersion, chunks.length, req.aborted]))
  })
  expect(JSON.parse(body.toString())).toEqual(['GET', '/a?page=2', { host: 'paper.test' }, '1.1', 0, false])
})

test('all ways to set headers come together', async () => {
  const { status, headers } = await capture((_req, res) => {
    res.setHeader('X-One', 'early')
    res.setHeader('X-Two', 2)
    res.appendHeader('Link', '</a>')
    res.appendHeader('Link', '</b>')
    res.writeHead(404, 'Not here', { 'X-One': 'late', 'X-Three': ['a', 'b'] })
    res.end()
  })
  expect(status).toBe(404)
  expect(headers).toEqual([
    ['x-one', 'late'], ['x-two', '2'], ['link', '</a>'], ['link', '</b>'], ['x-three', 'a'], ['x-three', 'b'],
  ])
})

test('raw headers replace earlier ones and may repeat', async () => {
  const { headers } = await capture((_req, res) => {
    res.setHeader('X-A', 'early')
    res.writeHead(200, ['X-A', '1', 'X-A', '2', 'X-B', '3'])
    res.end()
  })
  expect(headers).toEqual([['x-a', '1'], ['x-a', '2'], ['x-b', '3']])
})

test('chunks of every kind come together in their encodings', async () => {
  const { body } = await capture((_req, res) => {
    res.write('سوق ')
    res.write('/w==', 'base64')
    res.write(Buffer.from([1]))
    res.write(new Uint8Array([2]))
    res.end('é', 'latin1')
  })
  expect(body).toEqual(Buffer.concat([Buffer.from('سوق '), Buffer.from([0xff, 1, 2, 0xe9])]))
})

test('a chunk is kept as it was when it was written', async () => {
  const { body } = await capture((_req, res) => {
    const chunk = Buffer.from('before')
    res.write(chunk)
    chunk.fill('x')
    res.end()
  })
  expect(body.toString()).toBe('before')
})

test('state and events are those of a response on a connection', async () => {
  const seen: unknown[] = []
  await capture((_req, res) => {
    for (const event of ['finish', 'close']) res.on(event, () => seen.push(event, res.writableFinished))
    seen.push(res.headersSent, res.writableEnded, res.destroyed, res.socket?.destroyed)
    res.flushHeaders()
    seen.push(res.headersSent)
    res.end('x', () => seen.push('callback'))
    seen.push(res.writableEnded)
    res.end('ignored')
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(seen).toEqual([false, false, false, false, true, true, 'callback', 'finish', true, 'close', true])
})

test('a stream can be piped into it', async () => {
  const { body } = await capture(async (_req, res) => {
    await pipeline(Readable.from(Array.from({ length: 200 }, () => 'x'.repeat(10_000))), res)
  })
  expect(body.length).toBe(2_000_000)
})

test('stream.finished sees its end', async () => {
  const ends: string[] = []
  await capture((_req, res) => {
    res.end('x')
    return finished(res).then(() => void ends.push('finished'))
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(ends).toEqual(['finished'])
})

test.each<[string, Upstream]>([
  ['throws', () => { throw new Error('broken') }],
  ['rejects', () => Promise.reject(new Error('broken'))],
  ['rejects with no error', () => Promise.reject('broken')],
  ['destroys its response', (_req, res) => void res.destroy(new Error('broken'))],
  ['throws after half of it', (_req, res) => { res.write('half'); throw new Error('broken') }],
])('a handler that %s has failed', async (_name, upstream) => {
  await expect(capture(upstream)).rejects.toThrow('broken')
})

test('a handler that closes without an end has failed', async () => {
  await expect(capture((_req, res) => void res.destroy())).rejects.toThrow('closed')
})

test('a handler that takes too long has failed, and hears of it', async () => {
  const closed = Promise.withResolvers<boolean>()
  const capturing = capture((_req, res) => void res.on('close', () => closed.resolve(res.writableFinished)), 20)
  await expect(capturing).rejects.toBeInstanceOf(UpstreamTimeout)
  expect(await closed.promise).toBe(false)
})

test('an error after the end changes nothing', async () => {
  const { status } = await capture((_req, res) => {
    res.writeHead(200).end('x')
    throw new Error('too late')
  })
  expect(status).toBe(200)
})
