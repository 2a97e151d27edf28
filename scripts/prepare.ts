import { createServer } from 'node:net'
import { forgetEnv, readEnv } from '#lib/platform/env.ts'
import { listen } from '#lib/platform/listen.ts'
import { deployMigrations } from '#prisma/engine/deploy-migrations.ts'
import { fillDatabase } from '#scripts/fill-database.ts'
import { generateClient } from '#scripts/generate-client.ts'
import type { Life } from '#scripts/life.ts'
import { loadEnvFile } from '#scripts/load-env-file.ts'
import { openDatabase } from '#scripts/postgres/open-database.ts'

export type Prepared = { databaseUrl: string; host: string; port: number }

/**
 * Everything before serving: settings, port, database, migrations, Prisma's client, the first run's content;
 * `alongside` runs beside the last two. Afterwards `process.env` names the database and the port.
 * @throws StartError, EnvError
 */
export async function prepare(life: Life, alongside: () => Promise<void> = async () => {}): Promise<Prepared> {
  loadEnvFile()
  const settings = readEnv()
  const port = await checkPort(settings.PORT, settings.HOST)
  const { url } = await life.keep(openDatabase(settings), (database) => database.close())
  Object.assign(process.env, { DATABASE_URL: url, PORT: String(port) })
  forgetEnv()
  await Promise.all([deployMigrations(url), generateClient()])
  await Promise.all([fillDatabase(url), alongside()])
  return { databaseUrl: url, host: settings.HOST, port }
}

// Before anything is started or built: a taken port would show itself only after minutes.
async function checkPort(port: number, host: string): Promise<number> {
  const server = createServer()
  const found = await listen(server, port, host)
  await new Promise((resolve) => server.close(resolve))
  return found
}
