import type { IncomingMessage, ServerResponse } from 'node:http'
import { run } from './capture-response.ts'
import type { Upstream } from './capture-response.ts'

/** Hands a request to the upstream as it is. A handler that throws ends in 500 or, too late for that, a cut. */
export function passOn(req: IncomingMessage, res: ServerResponse, upstream: Upstream): void {
  res.setHeader('X-Cache', 'bypass')
  run(upstream, req, res).catch(() => {
    if (res.headersSent) res.destroy()
    else res.writeHead(500).end()
  })
}

/** The request as the upstream may see it on a path of the newspaper: normalised, and from nobody in particular. */
export function withoutCookies(req: IncomingMessage, key: string): IncomingMessage {
  req.url = key
  delete req.headers.cookie
  delete req.headersDistinct['cookie']
  const { rawHeaders } = req
  for (let at = rawHeaders.length - 2; at >= 0; at -= 2) {
    if (rawHeaders[at]?.toLowerCase() === 'cookie') rawHeaders.splice(at, 2)
  }
  return req
}

/** Whether a request can be answered from what was made for another: GET or HEAD, without a body. */
export function isRead(req: IncomingMessage): boolean {
  const { method, headers } = req
  if (method !== 'GET' && method !== 'HEAD') return false
  const length = headers['content-length']
  return headers['transfer-encoding'] === undefined && (length === undefined || length === '0')
}
