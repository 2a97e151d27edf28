import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { INVALIDATION_CHANNEL } from '#lib/db/invalidate-tags.ts'
import { log } from '#lib/platform/log.ts'

type Cache = { forget(tags: readonly string[]): void; forgetAll(): void }
type Options = { url: string; cache: Cache; pollEvery?: number; retryEvery?: number }

export type InvalidationFollower = {
  /** False when the log could not be read for more than two seconds: the cache may hold what is out of date. */
  isTrusted(): boolean
  stop(): Promise<void>
}

const trustedFor = 2_000
const pruneEvery = 3_600_000

/**
 * Makes a cache forget what the log of invalidations says from now on: at once when Postgres notifies, and every
 * `pollEvery` milliseconds, since a notification may be lost. Resolves when it follows. Afterwards it reconnects by
 * itself for ever and goes on where it was. Entries older than a day are pruned.
 */
export async function followInvalidations({ url, cache, pollEvery = 500, retryEvery = 250 }: Options): Promise<InvalidationFollower> {
  const follower = new Follower(url, cache)
  await follower.begin()
  const stopping = new AbortController()
  const running = follower.run({ pollEvery, retryEvery, stopping: stopping.signal })
  return {
    isTrusted: () => performance.now() - follower.succeededAt < trustedFor,
    stop: () => {
      stopping.abort()
      return running
    },
  }
}

type Pace = { pollEvery: number; retryEvery: number; stopping: AbortSignal }

class Follower {
  succeededAt = 0
  #last = 0n
  #prunedAt = 0
  #failing = false
  #client: pg.Client | undefined
  readonly #url: string
  readonly #cache: Cache

  constructor(url: string, cache: Cache) {
    this.#url = url
    this.#cache = cache
  }

  async begin(): Promise<void> {
    this.#client = await connect(this.#url)
    const { rows } = await this.#client.query<{ seq: string }>('select coalesce(max(seq), 0) as seq from cache_invalidation')
    this.#last = BigInt(rows[0]?.seq ?? 0)
    this.succeededAt = performance.now()
  }

  async run(pace: Pace): Promise<void> {
    while (!pace.stopping.aborted) {
      try {
        this.#client ??= await connect(this.#url)
        await this.#follow(this.#client, pace)
      } catch (error) {
        // Once, not at every attempt until it works again.
        if (!this.#failing) log.warn('the log of invalidations cannot be read', { error: String(error) })
        this.#failing = true
        await this.#disconnect()
        await pause(pace.retryEvery, undefined, { signal: pace.stopping }).catch(() => {})
      }
    }
    await this.#disconnect()
  }

  async #follow(client: pg.Client, { pollEvery, stopping }: Pace): Promise<void> {
    while (!stopping.aborted) {
      // Listened for before reading, so that what is written meanwhile isn't slept over.
      const waiting = new AbortController()
      const signal = AbortSignal.any([stopping, waiting.signal])
      const hint = once(client, 'notification', { signal })
      const woken = Promise.race([hint, pause(pollEvery, undefined, { signal })]).catch(() => {})
      try {
        await this.#read(client)
        await woken
      } finally {
        waiting.abort()
      }
    }
  }

  async #read(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ seq: string; tag: string }>(
      'select seq, tag from cache_invalidation where seq > $1 order by seq limit 10000',
      [this.#last.toString()],
    )
    const since = performance.now() - this.succeededAt
    // Away for so long that the log may have been pruned meanwhile.
    if (since > pruneEvery * 12) this.#cache.forgetAll()
    if (rows.length > 0) this.#cache.forget([...new Set(rows.map((row) => row.tag))])
    this.#last = BigInt(rows.at(-1)?.seq ?? this.#last)
    this.succeededAt = performance.now()
    this.#failing = false
    await this.#prune(client)
  }

  async #prune(client: pg.Client): Promise<void> {
    if (performance.now() - this.#prunedAt < pruneEvery && this.#prunedAt !== 0) return
    this.#prunedAt = performance.now()
    await client.query("delete from cache_invalidation where at < now() - interval '1 day'")
  }

  async #disconnect(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    await client?.end().catch(() => {})
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000, keepAlive: true })
  // A connection that breaks while nothing is asked: the next query says so.
  client.on('error', () => {})
  await client.connect()
  await client.query(`listen ${INVALIDATION_CHANNEL}`)
  return client
}
