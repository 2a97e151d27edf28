import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, RequestOptions, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished, vi } from 'vitest'
import { createPageCache } from './create-page-cache.ts'
import type { PageCache, PageCacheOptions } from './types.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Paper {
  readonly cache: PageCache
  readonly port: number
  /** Milliseconds on the cache's clock, to be moved by the test. */
  readonly clock: { now: number }
  /** What reached the upstream: method and target. */
  readonly asked: string[]
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  ask(path: string, options: RequestOptions, body?: string): Promise<Answer>
}

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

/** A page cache on a real server, in front of a handler, until the test ends. */
export async function startPaper(handler: Handler, options: Partial<PageCacheOptions> = {}): Promise<Paper> {
  const clock = { now: 1_000_000 }
  const asked: string[] = []
  const cache = createPageCache({
    bypass: (path) => path === '/desk' || path.startsWith('/desk/'),
    knownParams: (path) => (path === '/search' ? ['q', 'page'] : ['page']),
    upstreamHeaders: { host: 'paper.test' },
    now: () => clock.now,
    ...options,
  })
  const upstream: Handler = (req, res) => {
    asked.push(`${req.method} ${req.url}`)
    return handler(req, res)
  }
  const server = createServer((req, res) => cache.handle(req, res, upstream)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const ask: Paper['ask'] = (path, asking, body) => exchange({ ...asking, port, path }, body)
  return { cache, port, clock, asked, ask, get: (path, headers = {}) => ask(path, { headers }) }
}

/** A handler that answers one page; `headers` on top of a minute in the cache under the tag `story-1`. */
export function page(body: string, headers: Record<string, string | string[]> = {}, status = 200): Handler {
  return (_req, res) => {
    res.writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Surrogate-Control': 'max-age=60',
      'Surrogate-Key': 'story-1',
      ...headers,
    })
    res.end(body)
  }
}

/** A handler that starts when asked and answers when the test lets it: one gate for each request, in order. */
export function gated(handler: Handler): { handler: Handler; open: (() => void)[] } {
  const open: (() => void)[] = []
  return {
    open,
    handler: async (req, res) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      open.push(resolve)
      await promise
      await handler(req, res)
    },
  }
}

/** Waits until a count of the cache's statistics is reached. */
export async function until(check: () => boolean): Promise<void> {
  await vi.waitUntil(check, { timeout: 10_000, interval: 2 })
}

/** A text long enough that each encoding makes it smaller. */
export const LONG_TEXT = '<p>خبر عاجل من الصفحة الأولى</p>\n'.repeat(80)

async function exchange(options: RequestOptions, body?: string): Promise<Answer> {
  const req = request({ ...options, host: '127.0.0.1', agent: false })
  req.end(body)
  const [res] = (await once(req, 'response')) as [IncomingMessage]
  return { status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(await res.toArray()) }
}
