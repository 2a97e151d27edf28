import type pg from 'pg'
import { withConnection } from '#lib/db/with-connection.ts'

const lockNumber = 7_261_003

type Filling = { wanted: boolean; fill: () => Promise<void> }

/**
 * Calls `fill` if it is wanted and nobody is in the database yet, or if an earlier call didn't come to its end (a
 * table marks that), so `fill` must go on where it stopped. Instances that start together fill once.
 */
export async function fillIfEmpty(url: string, { wanted, fill }: Filling): Promise<'filled' | 'empty' | 'in use'> {
  return withConnection(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    if (!(await isMarked(client))) {
      if (await hasPeople(client)) return 'in use'
      if (!wanted) return 'empty'
    }
    await client.query('create table if not exists manshet_unfinished ()')
    await fill()
    await client.query('drop table manshet_unfinished')
    return 'filled'
  })
}

async function isMarked(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ marked: boolean }>("select to_regclass('manshet_unfinished') is not null as marked")
  return rows[0]?.marked === true
}

async function hasPeople(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ some: boolean }>('select exists (select from person) as some')
  return rows[0]?.some === true
}
