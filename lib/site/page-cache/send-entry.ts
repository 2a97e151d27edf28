import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding } from './accepted-encodings.ts'
import { ETAG_AT } from './entry.ts'
import type { Entry, RawHeaders, Variant } from './entry.ts'

export type Source = 'hit' | 'miss' | 'stale'

export interface Provenance {
  readonly source: Source
  /** Milliseconds since the entry was made. */
  readonly age: number
}

/** Answers GET and HEAD from an entry, with 304 where the reader already has it. Range is ignored. */
export function sendEntry(
  req: IncomingMessage,
  res: ServerResponse,
  entry: Entry,
  variant: Variant,
  from: Provenance,
): void {
  const condition = req.headers['if-none-match']
  if (condition !== undefined && entry.status === 200) {
    const etag = matchingEtag(entry, condition)
    if (etag !== undefined) {
      entry.notModified[entry.notModified.length - ETAG_AT] = etag
      res.writeHead(304, stamp(entry.notModified, from))
      res.end()
      return
    }
  }
  res.writeHead(entry.status, stamp(variant.headers, from))
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}

/** The variant that a reader wants most; `undefined` when only brotli will do and it isn't there yet. */
export function chooseVariant(entry: Entry, accepted: readonly Encoding[]): Variant | undefined {
  for (const encoding of accepted) {
    const variant = entry.variants[encoding]
    if (variant) return variant
  }
  const mustWait = entry.brotli === 'wanted' && accepted.includes('br')
  return mustWait ? undefined : entry.variants.identity
}

// The arrays are reused, not copied: writeHead has read them when it returns.
function stamp(headers: RawHeaders, { source, age }: Provenance): RawHeaders {
  headers[headers.length - 3] = source
  headers[headers.length - 1] = age < 1000 ? '0' : String(Math.floor(age / 1000))
  return headers
}

// Any encoding's tag will do: they all stand for the same body, and the reader keeps the one it has.
function matchingEtag(entry: Entry, condition: string): string | undefined {
  if (condition.trim() === '*') return entry.etags.identity
  for (const encoding of ENCODINGS) {
    const etag = entry.etags[encoding]
    if (condition === etag) return etag
  }
  const candidates = new Set(condition.match(/"[^"]*"/g))
  return ENCODINGS.map((encoding) => entry.etags[encoding]).find((etag) => candidates.has(opaque(etag)))
}

const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity']

function opaque(etag: string): string {
  return etag.startsWith('W/') ? etag.slice(2) : etag
}
