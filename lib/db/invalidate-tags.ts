import type { Prisma } from './generated/client.ts'

/** The channel on which a waiting instance hears that the log has grown. */
export const INVALIDATION_CHANNEL = 'manshet_invalidation'

/** Held until the transaction ends, so that sequence numbers become visible in their order. */
const LOG_LOCK = 7_261_001

/**
 * Says, in the transaction of the change, that every cached response with one of these tags is out of date.
 * Call it last: it makes publishing transactions wait for each other until they commit.
 */
export async function invalidateTags(tx: Prisma.TransactionClient, tags: string[]): Promise<void> {
  const unique = [...new Set(tags)]
  if (unique.length === 0) return
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOG_LOCK})`
  await tx.$executeRaw`INSERT INTO cache_invalidation (tag) SELECT unnest(${unique}::text[])`
  await tx.$executeRaw`SELECT pg_notify(${INVALIDATION_CHANNEL}, '')`
}
