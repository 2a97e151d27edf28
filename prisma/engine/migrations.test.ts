import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { withConnection } from '#lib/db/with-connection.ts'
import { deployMigrations } from '#prisma/engine/deploy-migrations.ts'
import { migrationsFolder, schemaFile } from '#prisma/engine/migration-list.ts'
import { readMigrationStatus } from '#prisma/engine/migration-status.ts'
import { newMigration } from '#prisma/engine/new-migration.ts'
import { withSchemaEngine } from '#prisma/engine/schema-engine.ts'
import { createDatabase, databaseUrl, dropDatabase } from '#scripts/test-database/databases.ts'

const server = inject('testServer')
const made: string[] = []
const folders: string[] = []
let url = ''
let folder = ''

beforeEach(async () => {
  const name = `manshet_migrations_${randomBytes(6).toString('hex')}`
  await createDatabase(server, name)
  made.push(name)
  url = databaseUrl(server, name)
  folder = emptyFolder()
})

afterAll(async () => {
  for (const name of made) await dropDatabase(server, name)
  for (const used of folders) rmSync(used, { recursive: true })
})

test('the real migrations lead from an empty database to the schema, and once is enough', async () => {
  const applied = await deployMigrations(url)
  expect(applied.length).toBeGreaterThan(0)
  expect(await deployMigrations(url)).toEqual([])
  expect(await query("select to_regclass('story') is not null as there")).toEqual([{ there: true }])
})

test('nothing is missing between the real migrations and the schema', async () => {
  const difference = await newMigration({ url, name: 'none', at: new Date(0), folder: copyOf(migrationsFolder), schema: schemaFile })
  expect(readFileSync(path.join(difference, 'migration.sql'), 'utf8').trim()).toBe('-- This is an empty migration.')
})

test('function bodies between $$ arrive whole', async () => {
  write('1_body', `create function three() returns int language plpgsql as $$ begin perform 1; return 3; end; $$;
    create table after_it (id int);`)
  await deployMigrations(url, folder)
  expect(await query('select three()')).toEqual([{ three: 3 }])
})

test('a failing migration changes nothing, is named, stops further ones, and can be rolled back', async () => {
  write('1_good', 'create table good (id int);')
  write('2_bad', 'create table half (id int); insert into good values (1); select * from nowhere;')
  await expect(deployMigrations(url, folder)).rejects.toThrow(/^Migration 2_bad failed and changed nothing: .*nowhere/)
  expect(await query("select to_regclass('half') as half, (select count(*)::int from good) as rows")).toEqual([
    { half: null, rows: 0 },
  ])
  await expect(deployMigrations(url, folder)).rejects.toThrow('npm run migrate -- rolled-back 2_bad')
  expect(await readMigrationStatus(url, folder)).toMatchObject({ applied: ['1_good'], failed: ['2_bad'] })

  await withSchemaEngine(url, (engine) => engine.markMigrationRolledBack({ migrationName: '2_bad' }))
  write('2_bad', 'create table whole (id int);')
  expect(await deployMigrations(url, folder)).toEqual(['2_bad'])
})

test('a database of a newer edition is refused', async () => {
  write('1_old', 'create table old (id int);')
  await deployMigrations(url, folder)
  folder = emptyFolder()
  write('0_other', 'create table other (id int);')
  await expect(deployMigrations(url, folder)).rejects.toThrow('newer edition (it has migration 1_old)')
})

test('instances that start together apply each migration once', async () => {
  write('1_slow', 'select pg_sleep(0.3); create table slow (id int);')
  const applied = await Promise.all([1, 2, 3].map(() => deployMigrations(url, folder)))
  expect(applied.flat()).toEqual(['1_slow'])
})

test('a new migration is the difference to the schema, worked out away from the real database', async () => {
  await query('create table treasure (id int)')
  write('20200101000000_first', 'create table "thing" ("id" integer not null, constraint "thing_pkey" primary key ("id"));')
  const schema = path.join(folder, 'schema.prisma')
  writeFileSync(schema, 'datasource db {\n provider = "postgresql"\n}\nmodel thing {\n id Int @id\n name String?\n}\n')
  const file = await newMigration({ url, name: 'Add a name', at: new Date('2026-11-23T10:00:00Z'), folder, schema })
  expect(path.basename(file)).toBe('20261123100000_add_a_name')
  expect(readFileSync(path.join(file, 'migration.sql'), 'utf8')).toContain('ALTER TABLE "thing" ADD COLUMN     "name" TEXT;')
  expect(await query("select to_regclass('thing') as thing, to_regclass('treasure') is not null as treasure")).toEqual([
    { thing: null, treasure: true },
  ])
  expect(await query("select 1 from pg_database where datname like 'manshet_shadow_%'")).toEqual([])
})

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

function copyOf(original: string): string {
  cpSync(original, folder, { recursive: true })
  return folder
}

async function query(sql: string): Promise<unknown[]> {
  const { rows } = await withConnection(url, (client) => client.query<Record<string, unknown>>(sql))
  return rows
}

function emptyFolder(): string {
  const fresh = mkdtempSync(path.join(tmpdir(), 'manshet-migrations-'))
  folders.push(fresh)
  return fresh
}
