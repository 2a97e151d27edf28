import { randomBytes } from 'node:crypto'
import {
  chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { findPostgres } from '#scripts/postgres/binaries.ts'
import type { PostgresBinaries } from '#scripts/postgres/binaries.ts'
import { chooseIdentity, succeedsAs } from '#scripts/postgres/identity.ts'
import type { Identity } from '#scripts/postgres/identity.ts'

export type ClusterPlace = { bin: string; major: number; cluster: string; staging: string; identity: Identity }

// Where root's Postgres stands when its own user can't enter the clone or the data folder.
const shared = '/var/lib/manshet'

/**
 * Decides where the embedded cluster of `dataFolder` stands and which programs run it. Normally
 * `<data>/postgres` and the programs in node_modules; for root, whatever the unprivileged user can enter.
 */
export function placeCluster(dataFolder: string): ClusterPlace {
  const binaries = findPostgres()
  const cluster = readPointer(dataFolder) ?? path.join(dataFolder, 'postgres')
  const identity = chooseIdentity(cluster)
  const reachable = identity.uid === undefined ? cluster : reachableCluster({ dataFolder, cluster, identity })
  return {
    bin: identity.uid === undefined ? path.join(binaries.folder, 'bin') : reachableBinaries(binaries, identity),
    major: binaries.major,
    cluster: reachable,
    staging: `${reachable}.new`,
    identity,
  }
}

const pointerFile = (dataFolder: string) => path.join(dataFolder, 'postgres-place')

function readPointer(dataFolder: string): string | undefined {
  const file = pointerFile(dataFolder)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

type Reach = { dataFolder: string; cluster: string; identity: Identity }

function reachableCluster({ dataFolder, cluster, identity }: Reach): string {
  if (existsSync(cluster) || canKeep(path.dirname(cluster), identity)) return cluster
  // A random name: a data folder that was thrown away and made again must not meet its old cluster.
  const elsewhere = path.join(shared, randomBytes(8).toString('hex'), 'postgres')
  openFolder(shared)
  openFolder(path.dirname(elsewhere))
  writeFileSync(pointerFile(dataFolder), `${elsewhere}\n`)
  return elsewhere
}

function canKeep(folder: string, { uid, gid }: Identity): boolean {
  if (uid === undefined || gid === undefined) return true
  const probe = path.join(folder, '.probe')
  mkdirSync(probe, { recursive: true })
  chownSync(probe, uid, gid)
  const kept = succeedsAs({ uid, gid }, 'test', ['-w', probe, '-a', '-x', probe])
  rmSync(probe, { recursive: true })
  return kept
}

function reachableBinaries({ folder, version }: PostgresBinaries, identity: Identity): string {
  const bin = path.join(folder, 'bin')
  if (succeedsAs(identity, path.join(bin, 'postgres'), ['--version'])) return bin
  const copy = path.join(shared, `postgres-${version}`)
  if (!existsSync(copy)) copyReadable(folder, copy)
  return path.join(copy, 'bin')
}

function copyReadable(from: string, to: string): void {
  openFolder(path.dirname(to))
  const half = `${to}.${process.pid}`
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  makeReadable(half)
  renameSync(half, to)
}

function makeReadable(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) makeReadable(file)
    else if (entry.isFile()) chmodSync(file, path.basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
}
