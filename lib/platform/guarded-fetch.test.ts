import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedFetch, type Guard } from './guarded-fetch.ts'
import { isPublicAddress } from './public-address.ts'

const answers: Record<string, RequestListener> = {
  '/text': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('مرحباً'),
  '/gzip': (_, response) => response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync('مرحباً')),
  '/bomb': (_, response) =>
    response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'br').end(brotliCompressSync(Buffer.alloc(5_000_000))),
  '/odd-encoding': (_, response) => response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'zstd').end('x'),
  '/broken-gzip': (_, response) => response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end('no gzip'),
  '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('png'),
  '/untyped': (_, response) => response.end('x'),
  '/announced': (_, response) => response.setHeader('content-type', 'text/html').setHeader('content-length', '999999').end(),
  '/endless': (_, response) => {
    response.setHeader('content-type', 'text/html')
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
    }
    response.on('drain', write)
    write()
  },
  '/silent': () => {},
  '/stalling': (_, response) => void response.setHeader('content-type', 'text/html').write('half'),
  '/missing': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('x'),
  '/once': (_, response) => response.writeHead(302, { location: '/text' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/to-inside': (_, response) => response.writeHead(302, { location: `http://other.localhost:${port()}/text` }).end(),
}
const asked: string[] = []
let server: Server
const port = () => (server.address() as AddressInfo).port

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answers[request.url ?? '']?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** This test's own server counts as the open internet; everything else is judged as ever. */
const OURS: Guard = { address: (ip) => ip === '127.0.0.1' || isPublicAddress(ip), port: () => true }
const bounds = { accept: ['text/html'], maxBytes: 100_000, timeout: 5000 }
const fetchOurs = (path: string, change: object = {}) => guardedFetch(`http://127.0.0.1:${port()}${path}`, { ...bounds, guard: OURS, ...change })

describe('guardedFetch', () => {
  it.each(['/text', '/gzip', '/once'])('reads %s', async (path) => {
    const { url, contentType, body } = await fetchOurs(path)
    expect([contentType, body.toString()]).toEqual(['text/html', 'مرحباً'])
    if (path === '/once') expect(url).toMatch(/\/text$/)
  })

  it.each([
    ['/bomb', 'size'],
    ['/announced', 'size'],
    ['/endless', 'size'],
    ['/odd-encoding', 'type'],
    ['/broken-gzip', 'unreachable'],
    ['/picture', 'type'],
    ['/untyped', 'type'],
    ['/missing', 'status'],
    ['/round', 'redirects'],
    ['/to-file', 'scheme'],
    ['/to-metadata', 'address'],
  ])('refuses %s for its %s', async (path, reason) => {
    await expect(fetchOurs(path)).rejects.toMatchObject({ reason })
  })

  it.each(['/silent', '/stalling'])('waits for %s no longer than it may', async (path) => {
    await expect(fetchOurs(path, { timeout: 150 })).rejects.toMatchObject({ reason: 'time' })
  })

  it('reads a whole family of types where it may', async () => {
    expect((await fetchOurs('/picture', { accept: ['image/'] })).contentType).toBe('image/png')
  })

  it.each(['file:///etc/passwd', 'ftp://example.com/', 'data:text/html,x', 'no address'])('does not know %s', async (address) => {
    await expect(guardedFetch(address, bounds)).rejects.toMatchObject({ reason: 'scheme' })
  })

  it('asks at no port but the usual ones', async () => {
    await expect(guardedFetch('http://example.com:6379/', bounds)).rejects.toMatchObject({ reason: 'port' })
  })

  it('looks at the address that a name has in the moment of connecting, before a byte is sent', async () => {
    const before = asked.length
    const strict: Guard = { address: isPublicAddress, port: () => true }
    await expect(guardedFetch(`http://localhost:${port()}/text`, { ...bounds, guard: strict })).rejects.toMatchObject({ reason: 'address' })
    await expect(guardedFetch(`http://127.0.0.1:${port()}/text`, { ...bounds, guard: strict })).rejects.toMatchObject({ reason: 'address' })
    expect(asked).toHaveLength(before)
  })

  it('looks again after a redirect', async () => {
    let looks = 0
    const guard: Guard = { ...OURS, address: () => (looks += 1) === 1 }
    await expect(fetchOurs('/to-inside', { guard })).rejects.toMatchObject({ reason: expect.stringMatching(/^(address|unreachable)$/) })
  })

  it('does not reach what is not there', async () => {
    await expect(guardedFetch('http://nobody.invalid/', bounds)).rejects.toMatchObject({ reason: 'unreachable' })
  })
})

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450::1'])('lets %s pass', (ip) => expect(isPublicAddress(ip)).toBe(true))

  it.each([
    '127.0.0.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1',
    '192.0.2.1', '224.0.0.1', '255.255.255.255', '::1', '::', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:a9fe:a9fe', '64:ff9b::7f00:1',
    'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1', '2002:7f00:1::', '2001::1', '100::1', 'localhost', '2130706433', '',
  ])('stops %s', (ip) => expect(isPublicAddress(ip)).toBe(false))
})
