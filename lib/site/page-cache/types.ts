import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Upstream } from './capture-response.ts'

export interface PageCacheOptions {
  /** Paths (normalised) that the cache has nothing to do with: they reach the upstream untouched. */
  readonly bypass: (path: string) => boolean
  /** Query parameters that make a difference at a path (normalised); all others are dropped. */
  readonly knownParams: (path: string) => readonly string[]
  /** All that the upstream gets to see as request headers: `host`, `x-forwarded-proto`. */
  readonly upstreamHeaders: Readonly<Record<string, string>>
  /** Whether the log of invalidations can be read at present. */
  readonly isTrusted?: () => boolean
  /** Seconds for which an entry is served unasked while `isTrusted` says no. */
  readonly maxUntrustedAge?: number
  /** Bytes of memory for all entries. */
  readonly maxBytes?: number
  /** Seconds after which the upstream counts as failed. */
  readonly upstreamTimeout?: number
  /** A clock in milliseconds that never goes back. */
  readonly now?: () => number
}

export interface PageCacheStats {
  readonly hits: number
  readonly misses: number
  readonly coalesced: number
  readonly stale: number
  readonly bypass: number
  readonly forgotten: number
  /** Responses that tried to set a cookie where readers share one answer: a mistake in the upstream. */
  readonly cookieWarnings: number
  readonly upstreamFailures: number
  readonly bytes: number
  readonly entries: number
}

export interface PageCache {
  handle(req: IncomingMessage, res: ServerResponse, upstream: Upstream): void
  /** Drops every entry with any of these tags, and voids what is being made at this moment. */
  forget(tags: readonly string[]): void
  forgetAll(): void
  stats(): PageCacheStats
}
