import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrationsFolder, noFilter, schemaFile, toMigrationList, toSchema } from '#prisma/engine/migration-list.ts'
import { withSchemaEngine } from '#prisma/engine/schema-engine.ts'

type Options = { url: string; name: string; at: Date; folder?: string; schema?: string }

/**
 * Writes the migration that leads from the existing ones to the schema, and returns its folder. The existing ones
 * are replayed in a database made for the purpose on the server of `url`; the one that `url` names isn't touched.
 * Nothing to do still makes an (empty) migration: a place for triggers and data changes.
 */
export async function newMigration({ url, name, at, folder = migrationsFolder, schema = schemaFile }: Options): Promise<string> {
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...toMigrationList(folder) },
      to: { tag: 'schemaDatamodel', ...toSchema(schema) },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  )
  const stamp = at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)
  const made = path.join(folder, `${stamp}_${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}`)
  mkdirSync(made, { recursive: true })
  writeFileSync(path.join(made, 'migration.sql'), stdout ?? '')
  writeFileSync(path.join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  return made
}
