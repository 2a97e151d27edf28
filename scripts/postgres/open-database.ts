import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withConnection } from '#lib/db/with-connection.ts'
import { lockDataFolder, lockHolder } from '#scripts/instance-lock.ts'
import { placeCluster } from '#scripts/postgres/cluster-place.ts'
import { initCluster } from '#scripts/postgres/init-cluster.ts'
import { findPostmaster } from '#scripts/postgres/postmaster.ts'
import { startCluster } from '#scripts/postgres/start-cluster.ts'
import { StartError } from '#lib/platform/start-error.ts'

export type Database = { url: string; close(): Promise<void> }
type PostgresSettings = Record<string, string | number>
type Place = { DATABASE_URL?: string | undefined; MANSHET_DATA: string; postgres?: PostgresSettings }

const modest: PostgresSettings = { max_connections: 60, shared_buffers: '128MB', max_wal_size: '512MB', log_timezone: 'UTC', timezone: 'UTC' }

/**
 * The database that the settings name: DATABASE_URL, which must answer, or the embedded Postgres, which is started
 * and for whose data folder this process becomes the only one. `close()` stops what was started. @throws StartError
 */
export async function openDatabase({ DATABASE_URL, MANSHET_DATA, postgres }: Place): Promise<Database> {
  makeDataFolder(MANSHET_DATA)
  const release = lockDataFolder(MANSHET_DATA)
  try {
    if (DATABASE_URL !== undefined) {
      await mustAnswer(DATABASE_URL)
      return { url: DATABASE_URL, close: async () => release() }
    }
    const cluster = await startEmbedded(MANSHET_DATA, postgres)
    const close = async (): Promise<void> => {
      await cluster.stop()
      release()
    }
    return { url: cluster.url, close }
  } catch (error) {
    release()
    throw error
  }
}

/** As `openDatabase`, but while a Manshet runs on the data folder, its database is joined and left running. */
export async function joinDatabase(place: Place): Promise<Database> {
  const { DATABASE_URL, MANSHET_DATA } = place
  if (DATABASE_URL !== undefined) {
    await mustAnswer(DATABASE_URL)
    return { url: DATABASE_URL, close: async () => {} }
  }
  const running = lockHolder(MANSHET_DATA) === undefined ? undefined : findPostmaster(placeCluster(MANSHET_DATA).cluster)
  if (!running) return openDatabase(place)
  return { url: address(keptPassword(MANSHET_DATA), running.port), close: async () => {} }
}

async function startEmbedded(dataFolder: string, settings: PostgresSettings = {}): Promise<{ url: string; stop(): Promise<void> }> {
  const place = placeCluster(dataFolder)
  const password = keptPassword(dataFolder)
  await initCluster(place, password)
  const cluster = await startCluster(place, { logFile: path.join(dataFolder, 'postgres.log'), settings: { ...modest, ...settings } })
  const url = address(password, cluster.port)
  try {
    await makeDatabase(url)
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return { url, stop: () => cluster.stop() }
}

const address = (password: string, port: number, name = 'manshet') =>
  `postgresql://manshet:${password}@127.0.0.1:${port}/${name}`

async function makeDatabase(url: string): Promise<void> {
  const admin = new URL(url)
  admin.pathname = '/postgres'
  await withConnection(admin.href, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'manshet'")
    if (rowCount === 0) await client.query('create database manshet')
  })
}

async function mustAnswer(url: string): Promise<void> {
  try {
    await withConnection(url, (client) => client.query('select 1'))
  } catch (error) {
    throw new StartError(`DATABASE_URL: the database at ${new URL(url).host} doesn't answer (${reason(error)})`)
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartError(`MANSHET_DATA: ${folder} can't be written (${reason(error)})`)
  }
}

function keptPassword(dataFolder: string): string {
  const file = path.join(dataFolder, 'postgres-password')
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
