import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPageCache } from '#lib/site/page-cache/create-page-cache.ts'
import { samplePage } from './sample-page.ts'

// The process under load: the page cache before a handler that answers one page, as `server.ts` has it before Next.
const page = samplePage()
const cache = createPageCache({
  bypass: (path) => path.startsWith('/desk'),
  knownParams: () => ['page'],
  upstreamHeaders: { host: 'localhost' },
})
const server = createServer((req, res) => {
  cache.handle(req, res, (_asked, answer) => {
    answer.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=60',
      'Surrogate-Control': 'max-age=3600',
      'Surrogate-Key': 'story-1',
    })
    answer.end(page)
  })
})

process.on('message', () => process.send?.(process.cpuUsage()))
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
