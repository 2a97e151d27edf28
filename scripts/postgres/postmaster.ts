import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'

export type Postmaster = { pid: number; port: number; ready: boolean }

/** What `postmaster.pid` says of a Postgres that is alive on this cluster; undefined when none is. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = path.join(cluster, 'postmaster.pid')
  const lines = readIfThere(file)?.split('\n')
  if (!lines) return undefined
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid < 2 || !isPostmaster(pid, cluster)) return undefined
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' }
}

/** Postgres removes the file when it ends, at any moment: between a look and the reading too. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Removes a `postmaster.pid` whose process id meanwhile belongs to another program; Postgres would take that for
 * itself and refuse to start. One whose process is gone stays: Postgres needs it to find what a crash left in memory.
 */
export function removeMisleadingPid(cluster: string): void {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (isAlive(pid) && !isPostmaster(pid, cluster)) rmSync(file)
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// After a crash of the machine the id may belong to something else; /proc says what it is.
function isPostmaster(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  if (!existsSync('/proc/self/cmdline')) return true
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  return path.basename(words[0] ?? '') === 'postgres' && (words.includes(cluster) || worksIn(pid, cluster))
}

function worksIn(pid: number, folder: string): boolean {
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return false
  }
}
