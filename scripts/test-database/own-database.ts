import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { forgetEnv } from '#lib/platform/env.ts'
import { createDatabase, databaseUrl, dropDatabase } from '#scripts/test-database/databases.ts'

// Runs before each test file: the file has a migrated, empty database and a data folder to itself.
const server = inject('testServer')
const name = `manshet_test_${randomBytes(6).toString('hex')}`
await createDatabase(server, name, inject('testTemplate'))
process.env.DATABASE_URL = databaseUrl(server, name)
process.env.MANSHET_DATA = path.join(inject('testFolder'), 'data', name)
forgetEnv()

afterAll(async () => {
  // Imported only now, and only if the tests did: most of them need no database, and Prisma's client is large.
  if ('manshetDb' in globalThis) await import('#lib/db/client.ts').then(({ closeDb }) => closeDb())
  await dropDatabase(server, name)
})
