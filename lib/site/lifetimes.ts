/** Seconds for which an answer is used unasked, used while a newer one is made, and used when none can be made. */
export type Lifetime = { maxAge: number; staleWhileRevalidate: number; staleIfError: number }

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * No reader waits for these times to see a change: publishing forgets what it touches at once. They bound what no
 * change announces: the day in the masthead, a lead that grew old, a newer story beside an older one.
 */
export const LIFETIMES = {
  home: { maxAge: MINUTE, staleWhileRevalidate: 10 * MINUTE, staleIfError: DAY },
  section: { maxAge: 2 * MINUTE, staleWhileRevalidate: 10 * MINUTE, staleIfError: DAY },
  story: { maxAge: 10 * MINUTE, staleWhileRevalidate: HOUR, staleIfError: DAY },
  prayerTimes: { maxAge: HOUR, staleWhileRevalidate: HOUR, staleIfError: HOUR },
  standingPage: { maxAge: HOUR, staleWhileRevalidate: HOUR, staleIfError: DAY },
  redirect: { maxAge: HOUR, staleWhileRevalidate: HOUR, staleIfError: DAY },
  missing: { maxAge: MINUTE, staleWhileRevalidate: 5 * MINUTE, staleIfError: HOUR },
  feed: { maxAge: 5 * MINUTE, staleWhileRevalidate: HOUR, staleIfError: DAY },
  sitemap: { maxAge: HOUR, staleWhileRevalidate: DAY, staleIfError: DAY },
  file: { maxAge: HOUR, staleWhileRevalidate: DAY, staleIfError: DAY },
} satisfies Record<string, Lifetime>

/** The same lifetime, over when the answer stops being true, stale or not. Only an answer to an error outlives it. */
export function endingBy(lifetime: Lifetime, end: Date, at: Date): Lifetime {
  const left = Math.max(0, Math.floor((end.getTime() - at.getTime()) / 1000))
  const maxAge = Math.min(lifetime.maxAge, left)
  return { ...lifetime, maxAge, staleWhileRevalidate: Math.min(lifetime.staleWhileRevalidate, left - maxAge) }
}

/** A cache outside that reads no tags forgets nothing, so a correction waits this long in it: seconds. */
const OUTSIDE_MAX_AGE = 10

/**
 * The headers that caches read. `Cache-Control` names no `stale-while-revalidate`: browsers follow it too, and
 * would show an editor who has just published the page of a moment ago.
 */
export function cacheHeaders(lifetime: Lifetime | null, tags: string[]): Record<string, string> {
  if (!lifetime) return { 'Cache-Control': 'no-store' }
  const { maxAge, staleWhileRevalidate, staleIfError } = lifetime
  const stale = `stale-while-revalidate=${staleWhileRevalidate}, stale-if-error=${staleIfError}`
  return {
    'Surrogate-Control': `max-age=${maxAge}, ${stale}`,
    'Surrogate-Key': [...new Set(tags)].join(' '),
    'Cache-Control': `public, max-age=0, s-maxage=${OUTSIDE_MAX_AGE}, stale-if-error=${staleIfError}`,
  }
}
