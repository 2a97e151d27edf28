import { hash } from 'node:crypto'
import type { Encoding } from './accepted-encodings.ts'
import type { CapturedResponse } from './capture-response.ts'
import { brotliBody, gzipBody, isCompressible } from './compress-body.ts'
import { parseSurrogateControl, parseSurrogateKey } from './surrogate-control.ts'
import type { Lifetime } from './surrogate-control.ts'

/** Name, value, name, value … as `writeHead` takes them. */
export type RawHeaders = string[]

export interface Variant {
  readonly body: Buffer
  /** Ends in the pairs of `VOLATILE_HEADERS`, written anew before each sending. */
  readonly headers: RawHeaders
}

/** One response in all its encodings. Replaced as a whole, never changed, apart from `retryAt`. */
export interface Entry {
  readonly key: string
  readonly status: number
  readonly tags: readonly string[]
  /** `null` when the response may not be stored. */
  readonly lifetime: Lifetime | null
  /** Milliseconds on the cache's clock when the upstream was asked: what happened later may be missing in it. */
  readonly madeAt: number
  readonly variants: Readonly<Partial<Record<Encoding, Variant>> & { identity: Variant }>
  readonly etags: Readonly<Record<Encoding, string>>
  /** Headers of a 304; the ETag's value stands at `ETAG_AT` from the end. */
  readonly notModified: RawHeaders
  readonly headers: RawHeaders
  /** `done` also when brotli turned out to be of no use. */
  readonly brotli: 'wanted' | 'done' | 'never'
  readonly setsCookie: boolean
  /** After a failed refresh: no other attempt before this time, in milliseconds on the cache's clock. */
  retryAt: number
}

const STORABLE = new Set([200, 301, 308, 404, 410])
const NOT_PASSED_ON = new Set([
  'accept-ranges', 'age', 'connection', 'content-length', 'date', 'etag', 'keep-alive', 'proxy-authenticate',
  'proxy-connection', 'set-cookie', 'surrogate-control', 'surrogate-key', 'te', 'trailer', 'transfer-encoding',
  'upgrade', 'vary', 'x-cache',
])
const IN_NOT_MODIFIED = new Set(['cache-control', 'content-location', 'date', 'expires', 'vary'])
const VOLATILE_HEADERS = ['X-Cache', 'hit', 'Age', '0']
export const ETAG_AT = VOLATILE_HEADERS.length + 1

/**
 * Makes an entry of an upstream's response: gzip at once, brotli later by `withBrotli`.
 * Cookies are dropped: one answer goes to many readers.
 */
export async function makeEntry(key: string, response: CapturedResponse, madeAt: number): Promise<Entry> {
  const given = headerMap(response)
  const compressible = response.body.length > 0 && mayCompress(given)
  const gzipped = compressible ? await gzipBody(response.body) : null
  const headers = sharedHeaders(response, isCompressible(given.get('content-type')))
  const etags = makeEtags(given.get('etag') ?? strongEtag(response.body))
  const setsCookie = given.has('set-cookie')
  return {
    key,
    status: response.status,
    tags: parseSurrogateKey(given.get('surrogate-key')),
    lifetime: lifetimeOf(response.status, given),
    madeAt,
    variants: {
      identity: makeVariant(response.body, headers, etags, 'identity'),
      ...(gzipped && { gzip: makeVariant(gzipped, headers, etags, 'gzip') }),
    },
    etags,
    headers,
    notModified: notModifiedHeaders(headers),
    brotli: compressible ? 'wanted' : 'never',
    setsCookie,
    retryAt: 0,
  }
}

/** The entry with its brotli variant, or without one for good when it would not be smaller. */
export async function withBrotli(entry: Entry): Promise<Entry> {
  const body = await brotliBody(entry.variants.identity.body)
  const br = body && makeVariant(body, entry.headers, entry.etags, 'br')
  return { ...entry, brotli: 'done', variants: { ...entry.variants, ...(br && { br }) } }
}

/** A refreshed entry takes over what was compressed before if the body is the same. */
export function withBrotliOf(entry: Entry, old: Entry | undefined): Entry {
  const same = old?.brotli === 'done' && entry.brotli === 'wanted'
    && old.variants.identity.body.equals(entry.variants.identity.body)
  if (!same) return entry
  const body = old.variants.br?.body
  const br = body && makeVariant(body, entry.headers, entry.etags, 'br')
  return { ...entry, brotli: 'done', variants: { ...entry.variants, ...(br && { br }) } }
}

/** Bytes of memory that an entry stands for: bodies, key, tags, headers and an allowance for the objects. */
export function sizeOf(entry: Entry): number {
  const variants = Object.values(entry.variants)
  const bodies = variants.reduce((sum, { body }) => sum + body.length, 0)
  const headers = lengthOf(entry.headers) * (variants.length + 2)
  return 1024 + bodies + headers + entry.key.length * 2 + lengthOf(entry.tags) * 2
}

/** The body of nobody: what readers get when the upstream gave no answer at all; browsers have a page for it. */
export function makeFailure(key: string, status: 502 | 504, madeAt: number): Promise<Entry> {
  const headers = [['cache-control', 'no-store']] as const
  return makeEntry(key, { status, headers, body: Buffer.alloc(0) }, madeAt)
}

function lifetimeOf(status: number, given: ReadonlyMap<string, string>): Lifetime | null {
  if (!STORABLE.has(status) || given.has('set-cookie') || given.get('vary')?.includes('*')) return null
  return parseSurrogateControl(given.get('surrogate-control'))
}

function mayCompress(given: ReadonlyMap<string, string>): boolean {
  if (given.has('content-encoding') || given.get('cache-control')?.includes('no-transform')) return false
  return isCompressible(given.get('content-type'))
}

function headerMap({ headers }: CapturedResponse): Map<string, string> {
  const map = new Map<string, string>()
  for (const [name, value] of headers) {
    const before = map.get(name)
    map.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return map
}

// The upstream's own Vary is void here: it sees the same request headers whoever asks.
function sharedHeaders(response: CapturedResponse, varies: boolean): RawHeaders {
  const passed = response.headers.filter(([name]) => !NOT_PASSED_ON.has(name)).flat()
  if (varies) passed.push('Vary', 'Accept-Encoding')
  return [...passed, 'Date', new Date().toUTCString()]
}

function makeVariant(
  body: Buffer,
  headers: RawHeaders,
  etags: Readonly<Record<Encoding, string>>,
  encoding: Encoding,
): Variant {
  const own = ['Content-Length', String(body.length), 'ETag', etags[encoding]]
  if (encoding !== 'identity') own.push('Content-Encoding', encoding)
  return { body, headers: [...headers, ...own, ...VOLATILE_HEADERS] }
}

function notModifiedHeaders(headers: RawHeaders): RawHeaders {
  const kept: RawHeaders = []
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2)
    if (IN_NOT_MODIFIED.has(name.toLowerCase())) kept.push(name, value)
  }
  return [...kept, 'ETag', '', ...VOLATILE_HEADERS]
}

function strongEtag(body: Buffer): string {
  return `"${hash('sha256', body, 'base64url').slice(0, 22)}"`
}

function makeEtags(etag: string): Record<Encoding, string> {
  const end = etag.endsWith('"') ? -1 : etag.length
  const suffixed = (suffix: string) => `${etag.slice(0, end)}-${suffix}${etag.slice(end)}`
  return { identity: etag, gzip: suffixed('gzip'), br: suffixed('br') }
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}
