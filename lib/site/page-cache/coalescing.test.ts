import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { gated, page, startPaper, until } from './paper.test-kit.ts'

test('concurrent readers of one page ask the upstream once', async () => {
  const { handler, open } = gated(page('x'))
  const paper = await startPaper(handler)
  const asking = ['/a', '/a?utm=1', '/%61', '/a#top'].map((path) => paper.get(path))
  await until(() => paper.cache.stats().coalesced === 3)
  open[0]?.()
  for (const { headers, body } of await Promise.all(asking)) {
    expect([headers['x-cache'], body.toString()]).toEqual(['miss', 'x'])
  }
  expect(paper.asked).toEqual(['GET /a'])
})

test('HEAD and GET wait for the same request', async () => {
  const { handler, open } = gated(page('x'))
  const paper = await startPaper(handler)
  const asking = [paper.ask('/a', { method: 'HEAD' }), paper.get('/a', { 'Accept-Encoding': 'br' })]
  await until(() => paper.cache.stats().coalesced === 1)
  open[0]?.()
  expect((await Promise.all(asking)).map(({ status }) => status)).toEqual([200, 200])
  expect(paper.asked).toEqual(['GET /a'])
})

test('different pages are made side by side', async () => {
  const { handler, open } = gated((req, res) => page(req.url ?? '')(req, res))
  const paper = await startPaper(handler)
  const asking = [paper.get('/a'), paper.get('/b')]
  await until(() => open.length === 2)
  open[1]?.()
  expect((await asking[1])?.body.toString()).toBe('/b')
  open[0]?.()
  expect((await asking[0])?.body.toString()).toBe('/a')
})

test('a failure reaches all who wait, and is not stored', async () => {
  const failing = gated(page('sorry', {}, 500))
  const throwing = gated(() => Promise.reject(new Error('broken')))
  for (const [{ handler, open }, status] of [[failing, 500], [throwing, 502]] as const) {
    const paper = await startPaper(handler)
    const asking = [paper.get('/a'), paper.get('/a'), paper.get('/a')]
    await until(() => paper.cache.stats().coalesced === 2)
    open[0]?.()
    expect((await Promise.all(asking)).map((answer) => answer.status)).toEqual([status, status, status])
    expect(paper.cache.stats().entries).toBe(0)
  }
})

test('a reader who leaves neither ends the request nor disturbs who waits with them', async () => {
  const { handler, open } = gated(page('x'))
  const closed: string[] = []
  const paper = await startPaper((req, res) => {
    res.on('close', () => closed.push(res.writableFinished ? 'after the end' : 'too early'))
    return handler(req, res)
  })
  const leaving = connect(paper.port, '127.0.0.1')
  leaving.write('GET /a HTTP/1.1\r\nHost: x\r\n\r\n')
  await until(() => open.length === 1)
  const staying = paper.get('/a')
  await until(() => paper.cache.stats().coalesced === 1)
  leaving.destroy()
  await once(leaving, 'close')
  open[0]?.()
  expect((await staying).body.toString()).toBe('x')
  await until(() => closed.length === 1)
  expect(closed).toEqual(['after the end'])
  expect((await paper.get('/a')).headers['x-cache']).toBe('hit')
})

test('all readers gone, the page is stored all the same', async () => {
  const { handler, open } = gated(page('x'))
  const paper = await startPaper(handler)
  const leaving = connect(paper.port, '127.0.0.1')
  leaving.write('GET /a HTTP/1.1\r\nHost: x\r\n\r\n')
  await until(() => open.length === 1)
  leaving.destroy()
  await once(leaving, 'close')
  open[0]?.()
  await until(() => paper.cache.stats().entries === 1)
  expect((await paper.get('/a')).headers['x-cache']).toBe('hit')
})

test('pipelined requests on one connection are answered in their order', async () => {
  const { handler, open } = gated((req, res) => page(`body of ${req.url}`)(req, res))
  const paper = await startPaper(handler)
  const warm = paper.get('/fast')
  await until(() => open.length === 1)
  open[0]?.()
  await warm
  const socket = connect(paper.port, '127.0.0.1')
  const heard: string[] = []
  socket.setEncoding('utf8').on('data', (chunk: string) => heard.push(chunk))
  socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\nGET /fast HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  await until(() => open.length === 2)
  open[1]?.()
  await once(socket, 'close')
  expect(heard.join('').match(/body of \/[a-z]+/g)).toEqual(['body of /slow', 'body of /fast'])
})
