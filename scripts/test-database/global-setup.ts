import type { TestProject } from 'vitest/node'
import { deployMigrations } from '#prisma/engine/deploy-migrations.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { generateClient } from '#scripts/generate-client.ts'
import { openDatabase } from '#scripts/postgres/open-database.ts'
import type { Database } from '#scripts/postgres/open-database.ts'
import { createDatabase, databaseUrl, dropDatabase } from '#scripts/test-database/databases.ts'
import { makeTemporaryData, removeTemporaryData } from '#scripts/test-database/temporary-data.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: string
    testTemplate: string
    testFolder: string
  }
}

const template = `manshet_template_${process.pid}`

/** One Postgres for the run, with one migrated database that each test file's own is copied from. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await generateClient()
  buildSiteAssets()
  const folder = await makeTemporaryData()
  const server = await openServer(folder)
  const end = async (): Promise<void> => {
    await dropDatabase(server.url, template)
    await server.close()
  }
  try {
    await createDatabase(server.url, template)
    await deployMigrations(databaseUrl(server.url, template))
  } catch (error) {
    await end()
    throw error
  }
  provide('testServer', server.url)
  provide('testTemplate', template)
  provide('testFolder', folder)
  return end
}

async function openServer(folder: string): Promise<Database> {
  const database = await openDatabase({
    DATABASE_URL: process.env.TEST_DATABASE_URL,
    MANSHET_DATA: folder,
    // Nothing here has to survive a power cut.
    postgres: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' },
  })
  const close = async (): Promise<void> => {
    await database.close()
    removeTemporaryData(folder)
  }
  return { url: database.url, close }
}
