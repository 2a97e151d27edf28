import { withConnection } from '#lib/db/with-connection.ts'
import { readMigrations } from '#prisma/engine/migration-list.ts'

/**
 * How a database stands to the migrations of the code, by name: `pending` are still to be applied, `failed` began
 * and did not end, `unknown` are in the database alone (it belongs to a newer edition), `edited` changed afterwards.
 */
export type MigrationStatus = Record<'applied' | 'pending' | 'failed' | 'unknown' | 'edited', string[]>

type Row = { migration_name: string; checksum: string; finished_at: Date | null }

/** Compares the database with a folder of migrations. Reads only. */
export async function readMigrationStatus(url: string, folder: string): Promise<MigrationStatus> {
  const rows = new Map((await readRows(url)).map((row) => [row.migration_name, row]))
  const status: MigrationStatus = { applied: [], pending: [], failed: [], unknown: [], edited: [] }
  for (const { name, checksum } of readMigrations(folder)) {
    const row = rows.get(name)
    rows.delete(name)
    status[row === undefined ? 'pending' : row.finished_at === null ? 'failed' : 'applied'].push(name)
    if (row?.finished_at && row.checksum !== checksum) status.edited.push(name)
  }
  for (const [name, row] of rows) status[row.finished_at === null ? 'failed' : 'unknown'].push(name)
  return status
}

async function readRows(url: string): Promise<Row[]> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<{ present: boolean }>(
      "select to_regclass('_prisma_migrations') is not null as present",
    )
    if (!rows[0]?.present) return []
    const all = await client.query<Row>(
      'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null order by started_at',
    )
    return all.rows
  })
}
