import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ClusterPlace } from '#scripts/postgres/cluster-place.ts'
import { StartError } from '#lib/platform/start-error.ts'

/** Makes the cluster if it isn't there yet. It is made aside and moved, so an interrupted first start leaves none. */
export async function initCluster(place: ClusterPlace, password: string): Promise<void> {
  if (existsSync(place.cluster)) return refuseOtherMajor(place)
  rmSync(place.staging, { recursive: true, force: true })
  ownFolder(place)
  const passwordFile = path.join(place.staging, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (place.identity.uid !== undefined) chownSync(passwordFile, place.identity.uid, place.identity.gid ?? place.identity.uid)
  const made = path.join(place.staging, 'cluster')
  await initdb(place, [`--pgdata=${made}`, `--pwfile=${passwordFile}`])
  renameSync(made, place.cluster)
  rmSync(place.staging, { recursive: true, force: true })
}

function refuseOtherMajor({ cluster, major }: ClusterPlace): void {
  const found = readMajor(cluster)
  if (found === String(major)) return
  throw new StartError(
    `MANSHET_DATA: ${cluster} was made by Postgres ${found} and this edition runs Postgres ${major}; dump it with the old edition, or name another folder`,
  )
}

function readMajor(cluster: string): string {
  try {
    return readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const reason = code === 'EACCES' ? 'belongs to another system user' : 'is not the data of a Postgres'
    throw new StartError(`MANSHET_DATA: ${cluster} ${reason}; start as its owner, or name another folder`)
  }
}

function ownFolder({ staging, identity }: ClusterPlace): void {
  mkdirSync(staging, { mode: 0o700 })
  if (identity.uid !== undefined) chownSync(staging, identity.uid, identity.gid ?? identity.uid)
}

async function initdb({ bin, identity }: ClusterPlace, args: string[]): Promise<void> {
  const fixed = [
    '--username=manshet', '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync', '--no-instructions',
  ]
  const child = spawn(path.join(bin, 'initdb'), [...fixed, ...args], {
    ...identity, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new StartError(`Postgres could not make its data folder: ${complaint.trim().split('\n').at(-1)}`)
}
