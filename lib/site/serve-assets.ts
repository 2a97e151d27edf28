import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.speculationrules': 'application/speculationrules+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const year = 31_536_000

/** Whether a path (without query) is one of the built files, whose names carry their content's hash. */
export function isAsset(pathname: string): boolean {
  return pathname.startsWith('/assets/')
}

/** Answers a built file from `folder`; it never changes, so the page cache and browsers may keep it. */
export async function serveAsset(folder: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const name = /^\/assets\/((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)$/.exec((req.url ?? '').split('?')[0] ?? '')?.[1]
  const type = types[path.extname(name ?? '')]
  const file = path.join(folder, name ?? '')
  const found = name !== undefined && type !== undefined && (await stat(file).catch(() => undefined))
  if (!found || !found.isFile()) {
    res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end('404\n')
    return
  }
  res.writeHead(200, {
    'Content-Type': type,
    'Content-Length': found.size,
    'Cache-Control': `public, max-age=${year}, immutable`,
    'Surrogate-Control': `max-age=${year}`,
    'X-Content-Type-Options': 'nosniff',
  })
  await pipeline(createReadStream(file), res)
}
