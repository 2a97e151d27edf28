import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { deployMigrations } from '#prisma/engine/deploy-migrations.ts'
import { generateClient } from '#scripts/generate-client.ts'
import { openDatabase } from '#scripts/postgres/open-database.ts'
import type { Database } from '#scripts/postgres/open-database.ts'
import { createDatabase, databaseUrl, dropDatabase } from '#scripts/test-database/databases.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: string
    testTemplate: string
  }
}

const template = `manshet_template_${process.pid}`

/** One Postgres for the run, with one migrated database that each test file's own is copied from. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await generateClient()
  const server = await openServer()
  await createDatabase(server.url, template)
  await deployMigrations(databaseUrl(server.url, template))
  provide('testServer', server.url)
  provide('testTemplate', template)
  return async () => {
    await dropDatabase(server.url, template)
    await server.close()
  }
}

async function openServer(): Promise<Database> {
  const folder = mkdtempSync(path.join(tmpdir(), 'manshet-test-'))
  const database = await openDatabase({
    DATABASE_URL: process.env.TEST_DATABASE_URL,
    MANSHET_DATA: folder,
    // Nothing here has to survive a power cut.
    postgres: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' },
  })
  return { url: database.url, close: () => database.close().finally(() => rmSync(folder, { recursive: true, force: true })) }
}
