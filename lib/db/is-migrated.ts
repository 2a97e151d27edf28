import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { db } from './client.ts'

/**
 * Whether the database has every migration that this edition of the code brings; more are no harm.
 * @throws when the database does not answer
 */
export async function isMigrated(): Promise<boolean> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map(({ name }) => name))
  return (await ownMigrations()).every((name) => applied.has(name))
}

async function ownMigrations(): Promise<string[]> {
  // Not resolved at build time: the bundler would copy the folder beside the page.
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations')
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}
