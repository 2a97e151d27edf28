import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from '#scripts/postgres/postmaster.ts'
import { StartError } from '#lib/platform/start-error.ts'

/**
 * Claims the data folder for this process, so that two of them never run one cluster. A claim of a process that
 * is gone counts for nothing. Returns the release. @throws StartError naming the process that holds it
 */
export function lockDataFolder(dataFolder: string): () => void {
  const file = path.join(dataFolder, 'lock')
  const mine = `${process.pid} ${startedAt(process.pid)}\n`
  for (let attempt = 0; attempt < 3; attempt++) {
    if (claim(file, mine)) return () => release(file, mine)
    const holder = lockHolder(dataFolder)
    if (holder !== undefined) {
      throw new StartError(`MANSHET_DATA: ${dataFolder} is in use by a running Manshet (process ${holder}); stop it, or name another folder`)
    }
    rmSync(file, { force: true })
  }
  throw new StartError(`MANSHET_DATA: ${dataFolder} could not be claimed; is another start under way?`)
}

/** The process that holds the data folder now, if one does. */
export function lockHolder(dataFolder: string): number | undefined {
  const file = path.join(dataFolder, 'lock')
  if (!existsSync(file)) return undefined
  const [pid, started] = readFileSync(file, 'utf8').trim().split(' ')
  const id = Number(pid)
  return id > 0 && isAlive(id) && startedAt(id) === started ? id : undefined
}

// A hard link appears whole or not at all, so nobody reads a half-written claim.
function claim(file: string, mine: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, mine)
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

function release(file: string, mine: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === mine) rmSync(file)
}

// The start time tells a process from a later one with the same id (the 22nd field; the name may hold spaces).
function startedAt(pid: number): string {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return '-'
  return readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '-'
}
