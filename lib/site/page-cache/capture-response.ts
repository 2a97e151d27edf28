import { IncomingMessage, ServerResponse } from 'node:http'
import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'

export type Upstream = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

export interface CapturedResponse {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

export interface CaptureOptions {
  /** Sent instead of the reader's: what a stored page could depend on must not come from one reader. */
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds until the upstream counts as failed. */
  readonly timeout: number
}

/**
 * Asks a request handler for `GET target` without a connection, and answers the whole response.
 * The reader's own connection plays no part, so it may close while the response is being made.
 * Rejects when the handler throws, destroys its response or takes longer than `timeout`.
 */
export function captureResponse(
  upstream: Upstream,
  target: string,
  options: CaptureOptions,
): Promise<CapturedResponse> {
  const res = new CapturingResponse(makeRequest(target, options.headers))
  const { promise, resolve, reject } = Promise.withResolvers<CapturedResponse>()
  const timer = setTimeout(() => res.destroy(new UpstreamTimeout()), options.timeout).unref()
  res.once('finish', () => resolve(res.captured()))
  res.once('error', reject)
  res.once('close', () => {
    clearTimeout(timer)
    reject(new Error('The upstream closed its response before the end'))
  })
  run(upstream, res.req, res).catch((error: unknown) => res.destroy(asError(error)))
  return promise
}

/** Calls a handler so that whatever it throws, at once or later, is a rejection. */
export async function run(upstream: Upstream, req: IncomingMessage, res: ServerResponse): Promise<void> {
  await upstream(req, res)
}

export class UpstreamTimeout extends Error {
  override name = 'UpstreamTimeout'
}

/** A socket without a connection that takes and forgets what is written. */
class NullSocket extends Socket {
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done()
  }

  override _writev(_chunks: unknown, done: () => void): void {
    done()
  }
}

function makeRequest(target: string, headers: Readonly<Record<string, string>>): IncomingMessage {
  const req = new IncomingMessage(new NullSocket())
  req.method = 'GET'
  req.url = target
  req.httpVersion = '1.1'
  req.httpVersionMajor = 1
  req.httpVersionMinor = 1
  req.headers = { ...headers }
  req.rawHeaders = Object.entries(headers).flat()
  req.complete = true
  req.push(null)
  return req
}

/** A real ServerResponse on a null socket, so that its state and events are those that handlers expect. */
class CapturingResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []

  constructor(req: IncomingMessage) {
    super(req)
    this.assignSocket(req.socket)
  }

  captured(): CapturedResponse {
    return { status: this.statusCode, headers: headersOf(this), body: Buffer.concat(this.#chunks) }
  }

  // Headers given here alone would go to the socket without being kept where getHeader finds them.
  override writeHead(status: number, ...rest: unknown[]): this {
    const reason = typeof rest[0] === 'string' ? rest[0] : undefined
    keepHeaders(this, (reason === undefined ? rest[0] : rest[1]) as GivenHeaders)
    return reason === undefined ? super.writeHead(status) : super.writeHead(status, reason)
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (this.writableEnded || this.destroyed) return false
    if (!this.headersSent) this.writeHead(this.statusCode)
    this.#keep(chunk, rest[0])
    const done = rest.find((value) => typeof value === 'function')
    if (done) process.nextTick(() => done.call(this))
    return true
  }

  override end(...args: unknown[]): this {
    if (this.writableEnded || this.destroyed) return this
    const [chunk, encoding] = args
    if (typeof chunk !== 'function') this.#keep(chunk, encoding)
    const done = args.find((value) => typeof value === 'function')
    super.end(() => {
      done?.call(this)
      this.destroy()
    })
    return this
  }

  override destroy(error?: Error): this {
    if (this.destroyed) return this
    this.destroyed = true
    process.nextTick(() => {
      if (error) this.emit('error', error)
      this.emit('close')
    })
    return this
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk, asEncoding(encoding)))
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
  }
}

type GivenHeaders = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined

function keepHeaders(res: ServerResponse, given: GivenHeaders): void {
  if (Array.isArray(given)) {
    for (let at = 0; at < given.length; at += 2) res.removeHeader(String(given[at]))
    for (let at = 0; at < given.length; at += 2) res.appendHeader(String(given[at]), textOf(given[at + 1] ?? ''))
    return
  }
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value !== undefined) res.setHeader(name, value)
  }
}

function headersOf(res: ServerResponse): (readonly [string, string])[] {
  return res.getHeaderNames().flatMap((name) => {
    const value = textOf(res.getHeader(name) ?? '')
    return Array.isArray(value) ? value.map((one) => [name, one] as const) : [[name, value] as const]
  })
}

function textOf(value: OutgoingHttpHeader): string | string[] {
  return typeof value === 'number' ? String(value) : value
}

function asEncoding(value: unknown): BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value) ? value : 'utf8'
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
