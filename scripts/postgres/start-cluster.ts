import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runEvery } from '#lib/jobs/run-every.ts'
import { log } from '#lib/platform/log.ts'
import { StartError } from '#lib/platform/start-error.ts'
import type { ClusterPlace } from '#scripts/postgres/cluster-place.ts'
import { findPostmaster, isAlive, removeMisleadingPid } from '#scripts/postgres/postmaster.ts'
import type { Postmaster } from '#scripts/postgres/postmaster.ts'

export type Cluster = { port: number; stop(): Promise<void> }
type Options = { logFile: string; settings: Record<string, string | number>; port?: number }

/**
 * Starts Postgres on an initialised cluster, on a free port of 127.0.0.1, or takes over the one that a killed
 * process left running there. Should it die, it is started again on the same port. `stop()` ends it in order
 * (Postgres' "fast" shutdown). @throws StartError
 */
export async function startCluster(place: ClusterPlace, options: Options): Promise<Cluster> {
  const { port } = (await settle(place.cluster)) ?? (await launch(place, options))
  const stopWatching = runEvery({
    name: 'watch the embedded Postgres',
    every: 2_000,
    work: async () => {
      if (findPostmaster(place.cluster)) return
      log.error('the embedded Postgres ended unexpectedly and is started again', { log: options.logFile })
      await launch(place, { ...options, port })
    },
  })
  return {
    port,
    async stop() {
      await stopWatching()
      await stopCluster(place.cluster)
    },
  }
}

/** Ends the Postgres that runs on a cluster, if one does. */
export async function stopCluster(cluster: string): Promise<void> {
  const running = findPostmaster(cluster)
  if (running) await stop(cluster, running.pid)
}

/** Ends a Postgres in order; when it doesn't within 20 s, at once (it recovers at its next start). */
async function stop(cluster: string, pid: number): Promise<void> {
  for (const [signal, seconds] of [['SIGINT', 20], ['SIGQUIT', 5], ['SIGKILL', 5]] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    if (await until(() => findPostmaster(cluster) === undefined && !isAlive(pid), seconds)) return
  }
}

async function settle(cluster: string): Promise<Postmaster | undefined> {
  const found = findPostmaster(cluster)
  if (!found) {
    removeMisleadingPid(cluster)
    return undefined
  }
  if (await until(() => findPostmaster(cluster)?.ready === true, 120)) return findPostmaster(cluster)
  await stop(cluster, found.pid)
  return undefined
}

async function launch(place: ClusterPlace, options: Options): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort())
    const failure = await run(place, { ...options, port })
    const running = await settle(place.cluster)
    if (running) return running
    // Somebody else took the port in between, or a killed Postgres still lets go of its memory.
    const passing = /could not bind|in use/.test(failure ?? '')
    if (!passing || attempt === 5) throw new StartError(`Postgres did not start: ${failure ?? 'it ended at once'}`)
    await pause(500)
  }
}

async function run(place: ClusterPlace, { port, logFile, settings }: Options & { port: number }): Promise<string | undefined> {
  const before = openLog(logFile)
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, ...settings }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(path.join(place.bin, 'postgres'), ['-D', place.cluster, ...flags], {
    ...place.identity,
    cwd: '/',
    // Its own session: Ctrl-C at the terminal must reach it through us, after the last query.
    detached: true,
    stdio: ['ignore', before.file, before.file],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  closeSync(before.file)
  child.unref()
  let ended = false
  child.on('exit', () => (ended = true)).on('error', () => (ended = true))
  const decided = await until(() => ended || findPostmaster(place.cluster)?.ready === true, 300)
  if (decided && !ended) return undefined
  if (!ended && child.pid !== undefined) await stop(place.cluster, child.pid)
  return lastComplaint(logFile, before.size)
}

function openLog(file: string): { file: number; size: number } {
  const size = existsSync(file) ? statSync(file).size : 0
  const fresh = size > 5_000_000
  return { file: openSync(file, fresh ? 'w' : 'a', 0o600), size: fresh ? 0 : size }
}

function lastComplaint(file: string, from: number): string {
  const lines = readFileSync(file).subarray(from).toString('utf8').split('\n')
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.findLast((line) => line !== '') ?? 'no reason given'
}

/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function until(condition: () => boolean, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  while (!condition()) {
    if (Date.now() > end) return false
    await pause(20)
  }
  return true
}
