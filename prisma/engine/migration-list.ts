import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm'

export type Migration = { name: string; sql: string; checksum: string }

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))
export const schemaFile = fileURLToPath(new URL('../schema.prisma', import.meta.url))

/** The migrations of a folder, oldest first. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** The same, in the form that the schema engine takes. */
export function toMigrationList(folder: string): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: readMigrations(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

/** A schema file, in the form that the schema engine takes. */
export function toSchema(file: string): SchemasContainer {
  return { files: [{ path: file, content: readFileSync(file, 'utf8') }] }
}

/** Nothing of the database is left out of comparisons. */
export const noFilter = { externalTables: [], externalEnums: [] }
