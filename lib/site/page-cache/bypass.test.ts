import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { gated, page, startPaper, until } from './paper.test-kit.ts'

test('excluded paths reach the upstream untouched, each time', async () => {
  const paper = await startPaper((req, res) => {
    res.setHeader('Set-Cookie', 'session=2')
    res.setHeader('Surrogate-Control', 'max-age=60')
    res.end(`${req.url} ${req.headers.cookie} ${req.headers['accept-encoding']}`)
  })
  for (let time = 0; time < 2; time++) {
    const answer = await paper.get('/desk/%d8%a7?tab=1', { Cookie: 'session=1', 'Accept-Encoding': 'br' })
    expect(answer.headers).toMatchObject({ 'x-cache': 'bypass', 'set-cookie': ['session=2'] })
    expect(answer.body.toString()).toBe('/desk/%d8%a7?tab=1 session=1 br')
  }
  expect(paper.cache.stats()).toMatchObject({ bypass: 2, misses: 0, entries: 0 })
})

test('excluded paths are streamed in both directions', async () => {
  const paper = await startPaper(async (req, res) => {
    res.write('first ')
    for await (const chunk of req) res.write(chunk)
    res.end()
  })
  const socket = connect(paper.port, '127.0.0.1')
  const heard: string[] = []
  socket.setEncoding('utf8').on('data', (chunk: string) => heard.push(chunk))
  socket.write('POST /desk/upload HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nConnection: close\r\n\r\n')
  await until(() => heard.join('').includes('first '))
  socket.write('second')
  await once(socket, 'close')
  expect(heard.join('')).toContain('second')
})

test('an excluded path in disguise stays excluded', async () => {
  const paper = await startPaper(page('x'))
  for (const path of ['/%64esk', '/a/../desk', '/a/%2E%2e/desk/stories']) {
    expect((await paper.get(path)).headers['x-cache']).toBe('bypass')
  }
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s passes, without cookies, and is not stored', async (method) => {
  const paper = await startPaper(async (req, res) => {
    const body = await text(req)
    return page(`${req.url} ${body} ${req.headers.cookie} ${req.rawHeaders.includes('who=me')}`)(req, res)
  })
  const headers = { Cookie: 'who=me', 'Content-Length': 4 }
  const answer = await paper.ask('/a?utm=1&page=2', { method, headers }, 'body')
  expect(answer.headers['x-cache']).toBe('bypass')
  expect(answer.body.toString()).toBe('/a?page=2 body undefined false')
  expect(paper.cache.stats()).toMatchObject({ bypass: 1, entries: 0 })
})

test('a GET with a body passes, whatever is stored', async () => {
  const paper = await startPaper(page('x'))
  await paper.get('/a')
  const answer = await paper.ask('/a', { method: 'GET', headers: { 'Content-Length': 4 } }, 'body')
  expect(answer.headers['x-cache']).toBe('bypass')
  expect((await paper.ask('/a', { method: 'GET', headers: { 'Content-Length': 0 } })).headers['x-cache']).toBe('hit')
})

test('an upstream that throws on an excluded path answers 500', async () => {
  const paper = await startPaper(() => {
    throw new Error('broken')
  })
  expect(await paper.get('/desk')).toMatchObject({ status: 500 })
})

test('an upstream that throws in the middle of an excluded path cuts the answer', async () => {
  const { handler, open } = gated(() => Promise.reject(new Error('broken')))
  const paper = await startPaper((req, res) => {
    res.writeHead(200, { 'Content-Length': '100' }).write('half')
    return handler(req, res)
  })
  const asking = paper.get('/desk')
  await until(() => open.length === 1)
  open[0]?.()
  await expect(asking).rejects.toThrow('aborted')
})
