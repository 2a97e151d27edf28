import pg from 'pg'

/** One connection of its own for as long as `work` takes: for what Prisma's client can't do (locks, databases, DDL). */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 })
  // A connection that breaks while it waits: the next query says so; unheard, the event would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
