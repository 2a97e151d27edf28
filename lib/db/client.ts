import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '#lib/db/generated/client.ts'
import { env } from '#lib/platform/env.ts'

/**
 * The database. Connects at its first query, to DATABASE_URL as it is then; `next build` and the type of a page
 * need none. One client per process, also when Next reloads modules in development.
 */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, key) {
    const client = theClient()
    const value: unknown = Reflect.get(client, key)
    return typeof value === 'function' ? value.bind(client) : value
  },
})

/** Ends this process's connections; the next query opens new ones. */
export async function closeDb(): Promise<void> {
  const client = shared.manshetDb
  shared.manshetDb = undefined
  await client?.$disconnect()
}

const shared = globalThis as typeof globalThis & { manshetDb?: PrismaClient | undefined }

function theClient(): PrismaClient {
  shared.manshetDb ??= connect()
  return shared.manshetDb
}

function connect(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: env().DATABASE_URL,
    max: 10,
    idleTimeoutMillis: 30_000,
    // A refused connection fails at once; this is for a network that swallows packets, and spares a busy process.
    connectionTimeoutMillis: 15_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
  })
  return new PrismaClient({ adapter })
}
