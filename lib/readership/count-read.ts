import { isbot } from 'isbot'
import { LRUCache } from 'lru-cache'
import { pendingReads } from './pending-reads.ts'

type Read = {
  storyId: number
  /** The reader's address, kept in memory alone and only to bound what one can count; null where it is not known. */
  address: string | null
  userAgent: string | null
}

/** How often an hour one address counts for one story: a university behind one address, not somebody's loop. */
const PER_ADDRESS = 20
const HOUR = 3_600_000
/** Stories that wait to be written; a flood of made-up numbers ends here. */
const MOST_PENDING = 20_000

/** Counts a reader's look at a story, unless it is a robot's, or one of too many from the same address. */
export function countRead({ storyId, address, userAgent }: Read): void {
  if (!userAgent || isbot(userAgent)) return
  const pending = pendingReads()
  const counted = pending.get(storyId)
  if (counted === undefined && pending.size >= MOST_PENDING) return
  if (address !== null && isTooMany(`${networkOf(address)} ${storyId}`)) return
  pending.set(storyId, (counted ?? 0) + 1)
}

const seen = new LRUCache<string, number>({ max: 50_000, ttl: HOUR, noUpdateTTL: true })

function isTooMany(key: string): boolean {
  const times = (seen.get(key) ?? 0) + 1
  seen.set(key, times)
  return times > PER_ADDRESS
}

/** One household has thousands of IPv6 addresses, of which the first half is the same. */
function networkOf(address: string): string {
  return address.split(':').slice(0, 4).join(':')
}
