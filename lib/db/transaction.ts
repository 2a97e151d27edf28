import { setTimeout as pause } from 'node:timers/promises'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'

/** A client inside a transaction. */
export type Tx = Prisma.TransactionClient

type Options = { isolation?: Prisma.TransactionIsolationLevel }

const attempts = 3

/**
 * Runs `work` in one transaction: all of it happens or nothing. When the database gave way to another transaction
 * (serialization failure, deadlock), `work` runs again, three times at most, so it must do nothing but queries.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>, { isolation }: Options = {}): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(work, { maxWait: 5_000, timeout: 15_000, ...(isolation && { isolationLevel: isolation }) })
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error
      await pause(10 * attempt + Math.random() * 20)
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && (error.code === 'P2034' || isRawConflict(error))
}

// Raw queries report the database's own code.
function isRawConflict({ code, meta }: Prisma.PrismaClientKnownRequestError): boolean {
  return code === 'P2010' && /40001|40P01|TransactionWriteConflict/.test(JSON.stringify(meta ?? {}))
}
