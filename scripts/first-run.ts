import pg from 'pg'
import { deployMigrations } from '#prisma/engine/deploy-migrations.ts'
import { noFilter } from '#prisma/engine/migration-list.ts'
import { withSchemaEngine } from '#prisma/engine/schema-engine.ts'

const lockNumber = 7_261_003

/**
 * Calls `fill` if nobody is in the database yet. While it fills, a table marks the database as unfinished: a start
 * that finds the mark knows that nobody has used what is there, empties it and fills it anew. Instances that start
 * together fill it once. Returns whether it filled.
 */
export async function fillIfEmpty(url: string, fill: () => Promise<void>): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    if (await isMarked(client)) await empty(url)
    else if (await hasPeople(client)) return false
    await client.query('create table manshet_unfinished ()')
    await fill()
    await client.query('drop table manshet_unfinished')
    return true
  } finally {
    await client.end()
  }
}

async function isMarked(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ marked: boolean }>("select to_regclass('manshet_unfinished') is not null as marked")
  return rows[0]?.marked === true
}

async function hasPeople(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ some: boolean }>('select exists (select from person) as some')
  return rows[0]?.some === true
}

async function empty(url: string): Promise<void> {
  await withSchemaEngine(url, (engine) => engine.reset({ filter: noFilter }))
  await deployMigrations(url)
}
