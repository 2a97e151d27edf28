import { describe, expect, test } from 'vitest'
import { LONG_TEXT, page, startPaper } from './paper.test-kit.ts'

describe('ETag', () => {
  test('is made of the body where the upstream gives none, and differs by encoding', async () => {
    const paper = await startPaper((req, res) => page(LONG_TEXT + req.url)(req, res))
    const plain = (await paper.get('/a')).headers.etag ?? ''
    expect(plain).toMatch(/^"[\w-]{22}"$/)
    expect((await paper.get('/a', { 'Accept-Encoding': 'gzip' })).headers.etag).toBe(plain.replace(/"$/, '-gzip"'))
    expect((await paper.get('/b')).headers.etag).not.toBe(plain)
  })

  test('of the upstream is kept, weak or strong', async () => {
    const paper = await startPaper((req, res) => page(LONG_TEXT, { ETag: req.url === '/w' ? 'W/"v"' : '"v"' })(req, res))
    expect((await paper.get('/s', { 'Accept-Encoding': 'gzip' })).headers.etag).toBe('"v-gzip"')
    expect((await paper.get('/w', { 'Accept-Encoding': 'gzip' })).headers.etag).toBe('W/"v-gzip"')
  })
})

describe('If-None-Match', () => {
  test.each(['"v-gzip"', 'W/"v-gzip"', '"other", W/"v-gzip"', '"a,b" , "v-gzip"', '*', '"v"', '"v-br"'])(
    '%s: 304',
    async (condition) => {
      const paper = await startPaper(page(LONG_TEXT, { ETag: '"v"', 'Cache-Control': 'public' }))
      for (const source of ['miss', 'hit']) {
        const answer = await paper.get('/a', { 'Accept-Encoding': 'gzip', 'If-None-Match': condition })
        expect(answer).toMatchObject({ status: 304, body: Buffer.alloc(0) })
        expect(answer.headers).toMatchObject({ 'cache-control': 'public', vary: 'Accept-Encoding', 'x-cache': source })
        expect(answer.headers.etag).toMatch(/^"v(-gzip|-br)?"$/)
        expect(answer.headers).not.toHaveProperty('content-type')
        expect(answer.headers).not.toHaveProperty('content-encoding')
      }
    },
  )

  test.each(['"x"', 'v', '"v', '""', ''])('%j: the page', async (condition) => {
    const paper = await startPaper(page('x', { ETag: '"v"' }))
    expect((await paper.get('/a', { 'If-None-Match': condition })).status).toBe(200)
  })

  test('the tag that the reader has is the one that comes back', async () => {
    const paper = await startPaper(page(LONG_TEXT, { ETag: 'W/"v"' }))
    for (const etag of ['"v-br"', 'W/"v"', '"v-gzip"']) {
      const answer = await paper.get('/a', { 'Accept-Encoding': 'br', 'If-None-Match': etag })
      expect(answer.headers.etag).toBe(`W/${etag.replace('W/', '')}`)
    }
  })

  test.each([404, 410, 301])('does not apply to a %i', async (status) => {
    const paper = await startPaper(page('x', { ETag: '"v"' }, status))
    expect((await paper.get('/a', { 'If-None-Match': '"v"' })).status).toBe(status)
  })

  test('never reaches the upstream', async () => {
    const seen: unknown[] = []
    const paper = await startPaper((req, res) => {
      seen.push(req.headers['if-none-match'])
      return page('x')(req, res)
    })
    await paper.get('/a', { 'If-None-Match': '"x"' })
    expect(seen).toEqual([undefined])
  })
})

describe('HEAD', () => {
  test('is answered from the page: same headers, no body', async () => {
    const paper = await startPaper(page(LONG_TEXT))
    const head = await paper.ask('/a', { method: 'HEAD', headers: { 'Accept-Encoding': 'gzip' } })
    const get = await paper.get('/a', { 'Accept-Encoding': 'gzip' })
    expect(paper.asked).toEqual(['GET /a'])
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    expect(head.headers).toEqual({ ...get.headers, 'x-cache': 'miss' })
    expect(head.headers['content-length']).toBe(String(get.body.length))
  })

  test('takes If-None-Match', async () => {
    const paper = await startPaper(page('x', { ETag: '"v"' }))
    const answer = await paper.ask('/a', { method: 'HEAD', headers: { 'If-None-Match': '"v"' } })
    expect(answer.status).toBe(304)
  })
})
