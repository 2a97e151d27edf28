import { lookup as systemLookup } from 'node:dns'
import { type IncomingMessage, type RequestOptions, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPublicAddress } from './public-address.ts'

export type FetchRefusal =
  | 'address'
  | 'scheme'
  | 'port'
  | 'status'
  | 'redirects'
  | 'type'
  | 'size'
  | 'time'
  | 'unreachable'

/** Why something elsewhere was not fetched. */
export class GuardedFetchError extends Error {
  override readonly name = 'GuardedFetchError'
  readonly reason: FetchRefusal

  constructor(reason: FetchRefusal) {
    super(reason)
    this.reason = reason
  }
}

/** What counts as the open internet; tests let in their own server. */
export type Guard = { address: (ip: string) => boolean; port: (port: string) => boolean }
const OPEN_INTERNET: Guard = { address: isPublicAddress, port: (port) => port === '' }

type Bounds = {
  /** Content types that are read, without parameters; one that ends in a slash stands for all below it. */
  accept: readonly string[]
  maxBytes: number
  /** Milliseconds for everything, redirects included. */
  timeout: number
  maxRedirects?: number
  guard?: Guard
}

export type Fetched = { url: string; contentType: string; body: Buffer }

/**
 * The one way in which this server asks another for what a person named: over http or https, only at public
 * addresses, looked at in the moment of connecting so that a name can't change its mind in between; bounded in time
 * and size, also after decompression; each redirect is checked as the first address was.
 * @throws GuardedFetchError
 */
export async function guardedFetch(address: string, bounds: Bounds): Promise<Fetched> {
  const { timeout, maxRedirects = 3 } = bounds
  const signal = AbortSignal.timeout(timeout)
  let url = parse(address)
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const response = await open(url, bounds, signal)
    const location = isRedirect(response) ? response.headers.location : undefined
    if (location === undefined) return read(url, response, bounds, signal)
    response.destroy()
    url = parse(location, url)
  }
  throw new GuardedFetchError('redirects')
}

function parse(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new GuardedFetchError('scheme')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new GuardedFetchError('scheme')
  // Nobody's password is carried anywhere.
  url.username = ''
  url.password = ''
  return url
}

function open(url: URL, { accept, guard = OPEN_INTERNET }: Bounds, signal: AbortSignal): Promise<IncomingMessage> {
  if (!guard.port(url.port)) throw new GuardedFetchError('port')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A bare address is never looked up.
  if (isIP(host) && !guard.address(host)) throw new GuardedFetchError('address')
  const options: RequestOptions = {
    // A kept connection could be one that somebody else opened.
    agent: false,
    lookup: guardedLookup(guard),
    signal,
    maxHeaderSize: 16_384,
    headers: { accept: accept.map((type) => (type.endsWith('/') ? `${type}*` : type)).join(', '), 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Manshet' },
  }
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? httpsRequest(url, options, resolve) : httpRequest(url, options, resolve)
    request.on('error', (error) => reject(refusalOf(error, signal)))
    request.end()
  })
}

/** Hands on only addresses that are allowed, and refuses a name that has any other. */
function guardedLookup(guard: Guard): LookupFunction {
  return (hostname, options, done) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0)
      const [first] = addresses
      if (!first || !addresses.every((each) => guard.address(each.address))) {
        return done(new GuardedFetchError('address'), '', 0)
      }
      if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
  }
}

async function read(url: URL, response: IncomingMessage, { accept, maxBytes }: Bounds, signal: AbortSignal): Promise<Fetched> {
  try {
    if (response.statusCode !== 200) throw new GuardedFetchError('status')
    const contentType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    if (!accept.some((type) => (type.endsWith('/') ? contentType.startsWith(type) : contentType === type))) {
      throw new GuardedFetchError('type')
    }
    if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw new GuardedFetchError('size')
    return { url: url.href, contentType, body: await collect(decoded(response), maxBytes) }
  } catch (error) {
    throw refusalOf(error, signal)
  } finally {
    response.destroy()
  }
}

async function collect(stream: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maxBytes) throw new GuardedFetchError('size')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decoded(response: IncomingMessage): Readable {
  const decoder = decoderOf(response.headers['content-encoding'] ?? 'identity')
  if (decoder === null) return response
  response.on('error', (error) => decoder.destroy(error))
  return response.pipe(decoder)
}

function decoderOf(encoding: string): Transform | null {
  switch (encoding) {
    case 'identity':
      return null
    case 'gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new GuardedFetchError('type')
  }
}

const isRedirect = ({ statusCode = 0 }: IncomingMessage) => [301, 302, 303, 307, 308].includes(statusCode)

function refusalOf(error: unknown, signal: AbortSignal): GuardedFetchError {
  if (error instanceof GuardedFetchError) return error
  return new GuardedFetchError(signal.aborted ? 'time' : 'unreachable')
}
