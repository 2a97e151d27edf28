import { withConnection } from '#lib/db/with-connection.ts'
import { StartError } from '#lib/platform/start-error.ts'
import { migrationsFolder, noFilter, toMigrationList } from '#prisma/engine/migration-list.ts'
import { readMigrationStatus } from '#prisma/engine/migration-status.ts'
import type { MigrationStatus } from '#prisma/engine/migration-status.ts'
import { withSchemaEngine } from '#prisma/engine/schema-engine.ts'

/**
 * Applies what the database lacks, each migration whole or not at all, and returns the names applied. Instances
 * that start together wait for each other.
 * @throws StartError when a migration fails or failed before, or when the database belongs to a newer edition
 */
export async function deployMigrations(url: string, folder = migrationsFolder): Promise<string[]> {
  // The common case costs one query: the engine is loaded only when there is something to do.
  if (isUpToDate(await readMigrationStatus(url, folder))) return []
  return withMigrationLock(url, async () => {
    if (isUpToDate(await readMigrationStatus(url, folder))) return []
    return withSchemaEngine(url, (engine) => apply(engine, folder))
  })
}

function isUpToDate({ pending, failed, unknown }: MigrationStatus): boolean {
  if (failed[0] !== undefined) {
    throw new StartError(
      `Migration ${failed[0]} failed before and nothing was changed by it; after mending it: npm run migrate -- rolled-back ${failed[0]}`,
    )
  }
  if (unknown[0] !== undefined) {
    throw new StartError(`The database belongs to a newer edition (it has migration ${unknown[0]}); start that edition`)
  }
  return pending.length === 0
}

type Engine = Parameters<Parameters<typeof withSchemaEngine>[1]>[0]

async function apply(engine: Engine, folder: string): Promise<string[]> {
  try {
    const result = await engine.applyMigrations({ migrationsList: toMigrationList(folder), filters: noFilter })
    return result.appliedMigrationNames
  } catch (error) {
    throw new StartError(describe(error), { cause: error })
  }
}

function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const name = /migration_name="([^"]+)"/.exec(text)?.[1]
  const reason = text.split('\n').filter((line) => line !== '' && !/^\s*\d+: |^\s+(with|at) |connector error/.test(line))
  return `Migration ${name ?? ''} failed and changed nothing: ${reason.join(' ') || text}`
}

// Not Prisma's own number (72707369): the engine takes that one itself, and gives up after 10 seconds.
const lockNumber = 7_261_002

async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  return withConnection(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    return work()
  })
}
