import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncodings } from './accepted-encodings.ts'
import { BrotliQueue } from './brotli-queue.ts'
import { captureResponse, UpstreamTimeout } from './capture-response.ts'
import type { Upstream } from './capture-response.ts'
import { makeEntry, makeFailure, withBrotliOf } from './entry.ts'
import type { Entry } from './entry.ts'
import { EntryStore } from './entry-store.ts'
import { Fills } from './fills.ts'
import type { Fill, Verdict } from './fills.ts'
import { freshnessOf, servesOnError } from './freshness.ts'
import { isRead, passOn, withoutCookies } from './pass-on.ts'
import { requestKey } from './request-key.ts'
import { chooseVariant, sendEntry } from './send-entry.ts'
import type { Source } from './send-entry.ts'
import type { PageCache, PageCacheOptions, PageCacheStats } from './types.ts'

const DEFAULTS = {
  maxBytes: 128 * 1024 * 1024,
  isTrusted: () => true,
  maxUntrustedAge: 60,
  upstreamTimeout: 30,
  now: () => performance.now(),
}
const RETRY_AFTER = 5000

/**
 * A shared HTTP cache for the newspaper in front of a request handler. What is stored, for how long and under
 * which tags, the handler's responses say (`Surrogate-Control`, `Surrogate-Key`), as they would to a CDN.
 */
export function createPageCache(options: PageCacheOptions): PageCache {
  return new SharedCache({ ...DEFAULTS, ...options })
}

interface Arrival {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly upstream: Upstream
}

class SharedCache implements PageCache {
  readonly #options: Required<PageCacheOptions>
  readonly #store: EntryStore
  readonly #fills = new Fills()
  readonly #brotli = new BrotliQueue()
  #arrived: Arrival[] = []
  readonly #counts = {
    hits: 0, misses: 0, coalesced: 0, stale: 0, bypass: 0, forgotten: 0, cookieWarnings: 0, upstreamFailures: 0,
  }

  constructor(options: Required<PageCacheOptions>) {
    this.#options = options
    this.#store = new EntryStore(options.maxBytes)
  }

  // Answered together at the end of the event loop's turn: sockets written to one after the other wake a proxy or
  // client on this machine once, not once each, which was half of a hit's cost. Looked up only then, too, so that
  // nothing is sent that was forgotten meanwhile.
  handle(req: IncomingMessage, res: ServerResponse, upstream: Upstream): void {
    if (this.#arrived.push({ req, res, upstream }) === 1) setImmediate(() => this.#serveArrived())
  }

  #serveArrived(): void {
    const arrived = this.#arrived
    this.#arrived = []
    for (const { req, res, upstream } of arrived) this.#serve(req, res, upstream)
  }

  #serve(req: IncomingMessage, res: ServerResponse, upstream: Upstream): void {
    const target = req.url ?? '/'
    const reads = isRead(req)
    // Most targets are their own key: no parsing for them.
    if (reads && this.#serveStored(target, req, res, upstream)) return
    const address = requestKey(target, this.#options.knownParams)
    if (!address || this.#options.bypass(address.path)) return this.#bypass(req, res, upstream)
    const { key } = address
    if (!reads) return this.#bypass(withoutCookies(req, key), res, upstream)
    if (key !== target && this.#serveStored(key, req, res, upstream)) return
    this.#serveFilled(key, req, res, upstream)
  }

  forget(tags: readonly string[]): void {
    this.#fills.forget(tags)
    this.#counts.forgotten += this.#store.forget(tags)
  }

  forgetAll(): void {
    this.#fills.forgetAll()
    this.#counts.forgotten += this.#store.clear()
  }

  stats(): PageCacheStats {
    return { ...this.#counts, bytes: this.#store.bytes, entries: this.#store.count }
  }

  #serveStored(key: string, req: IncomingMessage, res: ServerResponse, upstream: Upstream): boolean {
    const entry = this.#store.get(key)
    if (!entry) return false
    const { now, isTrusted, maxUntrustedAge } = this.#options
    const time = now()
    const freshness = freshnessOf(entry, time, isTrusted() ? Infinity : maxUntrustedAge * 1000)
    if (freshness === 'expired') return false
    if (freshness === 'fresh') {
      this.#counts.hits++
      this.#send(entry, req, res, 'hit')
      return true
    }
    this.#sendStale(entry, req, res)
    if (freshness === 'stale-refresh' && !this.#fills.joinable(key)) this.#fill(key, upstream)
    return true
  }

  #serveFilled(key: string, req: IncomingMessage, res: ServerResponse, upstream: Upstream): void {
    const running = this.#fills.joinable(key)
    this.#counts[running ? 'coalesced' : 'misses']++
    const fill = running ?? this.#fill(key, upstream)
    void fill.entry.then((entry) => {
      const standIn = entry.status >= 500 ? this.#store.get(key) : undefined
      if (standIn && servesOnError(standIn, this.#options.now())) this.#sendStale(standIn, req, res)
      else this.#send(entry, req, res, 'miss')
    })
  }

  #bypass(req: IncomingMessage, res: ServerResponse, upstream: Upstream): void {
    this.#counts.bypass++
    passOn(req, res, upstream)
  }

  #fill(key: string, upstream: Upstream): Fill {
    return this.#fills.begin(key, () => this.#ask(key, upstream), (entry, verdict) => this.#settle(entry, verdict))
  }

  async #ask(key: string, upstream: Upstream): Promise<Entry> {
    const { now, upstreamHeaders, upstreamTimeout } = this.#options
    const madeAt = now()
    try {
      const response = await captureResponse(upstream, key, {
        headers: upstreamHeaders,
        timeout: upstreamTimeout * 1000,
      })
      return await makeEntry(key, response, madeAt)
    } catch (error) {
      return makeFailure(key, error instanceof UpstreamTimeout ? 504 : 502, madeAt)
    }
  }

  #settle(entry: Entry, verdict: Verdict): void {
    const { key } = entry
    if (entry.setsCookie) this.#counts.cookieWarnings++
    if (entry.status >= 500) {
      const kept = this.#store.peek(key)
      this.#counts.upstreamFailures++
      if (kept) kept.retryAt = this.#options.now() + RETRY_AFTER
    } else if (verdict === 'valid' && entry.lifetime) {
      this.#store.put(withBrotliOf(entry, this.#store.peek(key)))
    } else if (verdict !== 'superseded') {
      this.#store.delete(key)
    }
  }

  #sendStale(entry: Entry, req: IncomingMessage, res: ServerResponse): void {
    this.#counts.stale++
    this.#send(entry, req, res, 'stale')
  }

  #send(entry: Entry, req: IncomingMessage, res: ServerResponse, source: Source): void {
    if (res.destroyed) return
    const accepted = acceptedEncodings(req.headers['accept-encoding'])
    const from = { source, age: this.#options.now() - entry.madeAt }
    const variant = chooseVariant(entry, accepted)
    if (variant) sendEntry(req, res, entry, variant, from)
    else void this.#addBrotli(entry).then((packed) => {
      sendEntry(req, res, packed, chooseVariant(packed, accepted) ?? packed.variants.identity, from)
    })
    // Not before the second reader: a crawler in the archive asks for each page once.
    if (entry.brotli === 'wanted' && source !== 'miss' && accepted[0] === 'br') void this.#addBrotli(entry)
  }

  async #addBrotli(entry: Entry): Promise<Entry> {
    const isStored = (): boolean => this.#store.peek(entry.key) === entry
    const packed = await this.#brotli.add(entry, () => entry.lifetime === null || isStored())
    if (isStored()) this.#store.put(packed)
    return packed
  }
}
