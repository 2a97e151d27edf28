import { randomBytes } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { withConnection } from '#lib/db/with-connection.ts'

/**
 * Prisma's Postgres adapter with what migrating needs and it lacks: scripts are sent whole (it splits at every
 * `;`, also inside `$$` bodies), the catalogue's `"char"` type is understood, and the shadow database is a
 * database of its own (with a `connectionString`, Prisma's would be the real one).
 */
export function migrationAdapter(url: string): MigrationAdapter {
  // The engine doesn't end every connection it opened.
  const pools: pg.Pool[] = []
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url, pools),
    connectToShadowDb: () => connectToShadow(url, pools),
    close: async () => {
      await Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()))
    },
  }
}

export type MigrationAdapter = SqlMigrationAwareDriverAdapterFactory & { close(): Promise<void> }

async function connect(url: string, pools: pg.Pool[]): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  pools.push(pool)
  const runScript = pool.query.bind(pool)
  const takeCharColumns = disguiseCharColumns(pool)
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const column of takeCharColumns()) result.columnTypes[column] = ColumnTypeEnum.Character
    return result
  }
  adapter.executeScript = async (script) => {
    await runScript(script).catch((error: unknown) => {
      throw toDriverError(error)
    })
  }
  return adapter
}

async function connectToShadow(url: string, pools: pg.Pool[]): Promise<SqlDriverAdapter> {
  const shadow = new URL(url)
  const name = `manshet_shadow_${randomBytes(6).toString('hex')}`
  shadow.pathname = `/${name}`
  await administer(url, `create database "${name}"`)
  const adapter = await connect(shadow.href, pools)
  const close = adapter.dispose.bind(adapter)
  adapter.dispose = async () => {
    await close()
    await administer(url, `drop database if exists "${name}" with (force)`)
  }
  return adapter
}

const charType = 18
const textType = 25

// The adapter throws at a `"char"` column, so it is shown text, and the column's number kept for afterwards.
function disguiseCharColumns(pool: pg.Pool): () => number[] {
  let columns: number[] = []
  const query = pool.query.bind(pool) as (config: unknown) => Promise<pg.QueryResult>
  const disguised = async (config: unknown) => {
    const result = await query(config)
    columns = result.fields.flatMap((field, index) => (field.dataTypeID === charType ? [index] : []))
    for (const field of result.fields) if (field.dataTypeID === charType) field.dataTypeID = textType
    return result
  }
  Object.assign(pool, { query: disguised })
  return () => columns
}

function toDriverError(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  const { code = 'XX000', severity = 'ERROR', message, detail, column, hint } = error
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
}

async function administer(url: string, statement: string): Promise<void> {
  await withConnection(url, (client) => client.query(statement))
}
