import type { Entry } from './entry.ts'

export type Freshness = 'fresh' | 'stale' | 'stale-refresh' | 'expired'

/**
 * Whether an entry may be served: as it is (`fresh`, `stale`), with a refresh behind it (`stale-refresh`),
 * or only after the upstream has been asked (`expired`). `now` and `untrustedAge` in milliseconds.
 *
 * `untrustedAge` is infinite while the log of invalidations can be read. While it can't, an entry may already be
 * void without our knowing, so its age bounds the error: younger ones are served, older ones wait for the
 * upstream, never served first and refreshed later. If the upstream fails too, the database is most likely down
 * for everybody, nothing can have been published meanwhile, and stale-if-error answers.
 */
export function freshnessOf(entry: Entry, now: number, untrustedAge: number): Freshness {
  if (!entry.lifetime) return 'expired'
  const age = now - entry.madeAt
  const maxAge = entry.lifetime.maxAge * 1000
  if (age < maxAge && age < untrustedAge) return 'fresh'
  if (now < entry.retryAt && servesOnError(entry, now)) return 'stale'
  if (age >= untrustedAge) return 'expired'
  return age < maxAge + entry.lifetime.staleWhileRevalidate * 1000 ? 'stale-refresh' : 'expired'
}

/** Whether an entry may stand in for a failed upstream. */
export function servesOnError(entry: Entry, now: number): boolean {
  const { lifetime, madeAt } = entry
  return lifetime !== null && now - madeAt < (lifetime.maxAge + lifetime.staleIfError) * 1000
}
