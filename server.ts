import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { closeDb } from '#lib/db/client.ts'
import { sweepEnded } from '#lib/fronts/sweep-ended.ts'
import { forgetPassedMasthead } from '#lib/jobs/forget-passed-masthead.ts'
import { runEvery } from '#lib/jobs/run-every.ts'
import { markClientAddress } from '#lib/platform/client-address.ts'
import { env } from '#lib/platform/env.ts'
import { listen } from '#lib/platform/listen.ts'
import { log } from '#lib/platform/log.ts'
import { renderWaitingPdfs } from '#lib/print/render-waiting-pdfs.ts'
import { rankStories } from '#lib/readership/rank-stories.ts'
import { writeReads } from '#lib/readership/write-reads.ts'
import { indexMissingStories } from '#lib/search/index-missing-stories.ts'
import { knownQuery } from '#lib/site/known-query.ts'
import { isOutsideNewspaper } from '#lib/site/newspaper-paths.ts'
import { createPageCache } from '#lib/site/page-cache/create-page-cache.ts'
import { followInvalidations } from '#lib/site/page-cache/follow-invalidations.ts'
import { isAsset, serveAsset } from '#lib/site/serve-assets.ts'
import { publishDueStories } from '#lib/stories/publish-due-stories.ts'

type Options = { port: number; host: string; databaseUrl: string; dev?: boolean; hurry?: AbortSignal }
type Answer = (req: IncomingMessage, res: ServerResponse) => Promise<void>
type Front = { handle: (req: IncomingMessage, res: ServerResponse) => void; stop(): Promise<void> }
export type RunningServer = { url: string; close(): Promise<void> }

const root = path.dirname(fileURLToPath(import.meta.url))

/**
 * One HTTP server: the page cache, and behind it Next; in development Next alone. Listens when it resolves.
 * `close()` lets the answers under way end (`hurry`: cuts them), then stops the jobs and the database's connections.
 * @throws StartError when the port or the address can't be had
 */
export async function startServer({ port, host, databaseUrl, dev = false, hurry }: Options): Promise<RunningServer> {
  const app = next({ dev, dir: root, hostname: host, port, quiet: !dev })
  await app.prepare()
  const front = dev ? withoutCache(answerWith(app)) : await cacheInFront(answerWith(app), databaseUrl)
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 300_000, keepAliveTimeout: 65_000 }, front.handle)
  const upgrade = app.getUpgradeHandler()
  server.on('upgrade', (req, socket, head) => {
    if (dev) void upgrade(req, socket, head)
    else socket.destroy()
  })
  const listening = await listen(server, port, host)
  const stopping = new AbortController()
  const stopJobs = [
    runEvery({ name: 'publish due stories', every: 2_000, work: publishDueStories }),
    runEvery({ name: 'sweep what ended', every: 1_000, work: sweepEnded }),
    runEvery({ name: 'write reads', every: 5_000, work: writeReads }),
    runEvery({ name: 'rank stories', every: 60_000, work: rankStories }),
    runEvery({ name: 'index stories', every: 500, work: indexMissingStories }),
    runEvery({ name: 'forget a masthead that has passed', every: 2_000, work: forgetPassedMasthead }),
    runEvery({ name: 'make the pages of print issues', every: 1_000, work: () => renderWaitingPdfs(stopping.signal) }),
  ]
  return {
    url: addressOf(host, listening),
    async close() {
      stopping.abort()
      await stopListening(server, hurry)
      await Promise.all([...stopJobs.map((stop) => stop()), front.stop()])
      await writeReads().catch((error: unknown) => log.warn('the last reads are lost', { error }))
      await app.close()
      await closeDb()
    },
  }
}

function answerWith(app: ReturnType<typeof next>): Answer {
  const handle = app.getRequestHandler()
  const assets = path.join(root, 'public/assets')
  return (req, res) => {
    markClientAddress(req)
    return isAsset(req.url ?? '') ? serveAsset(assets, req, res) : handle(req, res)
  }
}

function withoutCache(answer: Answer): Front {
  return { handle: (req, res) => void answer(req, res).catch(() => res.destroy()), stop: async () => {} }
}

async function cacheInFront(answer: Answer, url: string): Promise<Front> {
  const { MANSHET_PAGE_CACHE_MB, MANSHET_URL } = env()
  const origin = new URL(MANSHET_URL)
  // The cache needs to know whether the log is read, and the reader of the log needs the cache.
  let isTrusted = (): boolean => true
  const cache = createPageCache({
    bypass: isOutsideNewspaper,
    knownParams: knownQuery,
    upstreamHeaders: { host: origin.host, 'x-forwarded-proto': origin.protocol.slice(0, -1) },
    isTrusted: () => isTrusted(),
    maxBytes: MANSHET_PAGE_CACHE_MB * 1024 * 1024,
  })
  const follower = await followInvalidations({ url, cache })
  isTrusted = () => follower.isTrusted()
  return { handle: (req, res) => cache.handle(req, res, answer), stop: () => follower.stop() }
}

async function stopListening(server: Server, hurry?: AbortSignal): Promise<void> {
  const cut = (): void => server.closeAllConnections()
  const late = setTimeout(cut, 10_000)
  hurry?.addEventListener('abort', cut)
  if (hurry?.aborted) cut()
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(late)
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
