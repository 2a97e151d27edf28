import { now } from '#lib/platform/clock.ts'
import { env, EnvError } from '#lib/platform/env.ts'
import { StartError } from '#lib/platform/start-error.ts'
import { deployMigrations } from '#prisma/engine/deploy-migrations.ts'
import { migrationsFolder, noFilter } from '#prisma/engine/migration-list.ts'
import { readMigrationStatus } from '#prisma/engine/migration-status.ts'
import { newMigration } from '#prisma/engine/new-migration.ts'
import { withSchemaEngine } from '#prisma/engine/schema-engine.ts'
import { loadEnvFile } from '#scripts/load-env-file.ts'
import { joinDatabase } from '#scripts/postgres/open-database.ts'

// npm run migrate -- deploy | new <name> | status | rolled-back <name> | reset
const commands: Record<string, (url: string, name: string) => Promise<void>> = {
  async deploy(url) {
    const applied = await deployMigrations(url)
    console.log(applied.length === 0 ? 'Up to date.' : `Applied: ${applied.join(', ')}`)
  },
  async new(url, name) {
    console.log(await newMigration({ url, name: required(name), at: now() }))
  },
  async status(url) {
    for (const [state, names] of Object.entries(await readMigrationStatus(url, migrationsFolder))) {
      console.log(`${state}: ${names.join(', ') || '-'}`)
    }
  },
  async 'rolled-back'(url, name) {
    await withSchemaEngine(url, (engine) => engine.markMigrationRolledBack({ migrationName: required(name) }))
    console.log(`Marked as rolled back: ${name}`)
  },
  async reset(url) {
    await withSchemaEngine(url, (engine) => engine.reset({ filter: noFilter }))
    await deployMigrations(url)
    console.log('The database is empty and has the present schema.')
  },
}

function required(name: string): string {
  if (name === '') throw new StartError('A name is missing')
  return name
}

async function main([verb = '', name = '']: string[]): Promise<void> {
  const command = commands[verb]
  if (!command) throw new StartError(`npm run migrate -- ${Object.keys(commands).join(' | ')}`)
  loadEnvFile()
  const database = await joinDatabase(env())
  try {
    await command(database.url, name)
  } finally {
    await database.close()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof StartError || error instanceof EnvError ? error.message : error)
  process.exitCode = 1
})
