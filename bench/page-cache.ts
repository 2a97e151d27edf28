import { execFile, fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { freePort } from './free-port.ts'
import { startNginx } from './nginx.ts'

const PATH = '/economy/1042/a-page'
const ACCEPT_ENCODING = 'gzip, deflate, br, zstd'
const AIM = { ratio: 0.35, msPerHit: 0.03 }
const run = promisify(execFile)

interface Load {
  readonly hitsPerSecond: number
  /** Processor milliseconds of the server for one hit. */
  readonly msPerHit: number
}

export interface PageCacheResult {
  readonly manshet: Load
  readonly nginx: Load | null
  readonly ratio: number | null
}

interface Target {
  readonly url: string
  cpuMs(): Promise<number>
}

/**
 * Hits per second and processor time per hit of the page cache and, where installed, of nginx with the same bytes,
 * by turns. Answers `null` without `wrk`.
 */
export async function benchPageCache(options = { rounds: 3, seconds: 5 }): Promise<PageCacheResult | null> {
  if (!(await hasWrk())) return null
  const server = await startServer()
  try {
    return await compare(server, options)
  } finally {
    server.process.disconnect()
  }
}

async function compare(server: Target, { rounds, seconds }: { rounds: number; seconds: number }): Promise<PageCacheResult> {
  const { body, headers } = await fetchPacked(server.url)
  const port = await freePort()
  const nginx = await startNginx({ port, path: PATH, body, headers })
  const rival = nginx && { url: `http://127.0.0.1:${port}${PATH}`, cpuMs: () => nginx.cpuMs() }
  const loads: { manshet: Load[]; nginx: Load[] } = { manshet: [], nginx: [] }
  try {
    await runLoad(server, 1)
    for (let round = 0; round < rounds; round++) {
      loads.manshet.push(await runLoad(server, seconds))
      if (rival) loads.nginx.push(await runLoad(rival, seconds))
    }
  } finally {
    await nginx?.stop()
  }
  return summary(loads)
}

function summary(loads: { manshet: Load[]; nginx: Load[] }): PageCacheResult {
  const manshet = median(loads.manshet)
  if (loads.nginx.length === 0) return { manshet, nginx: null, ratio: null }
  const nginx = median(loads.nginx)
  return { manshet, nginx, ratio: manshet.hitsPerSecond / nginx.hitsPerSecond }
}

function median(loads: readonly Load[]): Load {
  const middle = (pick: (load: Load) => number): number =>
    loads.map(pick).toSorted((a, b) => a - b)[loads.length >> 1] ?? NaN
  return { hitsPerSecond: middle((one) => one.hitsPerSecond), msPerHit: middle((one) => one.msPerHit) }
}

async function runLoad(target: Target, seconds: number): Promise<Load> {
  const before = await target.cpuMs()
  const args = ['-t1', '-c64', `-d${seconds}s`, '-H', `Accept-Encoding: ${ACCEPT_ENCODING}`, target.url]
  const { stdout } = await run('wrk', args)
  const used = (await target.cpuMs()) - before
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk met errors:\n${stdout}`)
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1])
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  return { hitsPerSecond: perSecond, msPerHit: used / requests }
}

async function hasWrk(): Promise<boolean> {
  // wrk answers 1 to -v; only a missing program fails to spawn.
  return run('wrk', ['-v']).then(() => true, (error: NodeJS.ErrnoException) => error.code !== 'ENOENT')
}

const hello = z.object({ port: z.number() })
const usage = z.object({ user: z.number(), system: z.number() })

async function startServer(): Promise<Target & { process: ChildProcess }> {
  const child = fork(join(import.meta.dirname, 'page-cache-server.ts'), { execArgv: serverArguments() })
  const { port } = hello.parse((await once(child, 'message'))[0])
  return {
    process: child,
    url: `http://127.0.0.1:${port}${PATH}`,
    async cpuMs() {
      child.send('usage')
      const { user, system } = usage.parse((await once(child, 'message'))[0])
      return (user + system) / 1000
    },
  }
}

// `BENCH_NODE_ARGS="--cpu-prof"` profiles the server.
function serverArguments(): string[] {
  return (process.env['BENCH_NODE_ARGS'] ?? '').split(' ').filter(Boolean)
}

/** The page with brotli, as soon as the cache has it: raw, because nginx has to send the same bytes. */
async function fetchPacked(url: string): Promise<{ body: Buffer; headers: Record<string, string> }> {
  for (;;) {
    const asking = get(url, { headers: { 'Accept-Encoding': ACCEPT_ENCODING } })
    const [res] = (await once(asking, 'response')) as [IncomingMessage]
    const body = Buffer.concat(await res.toArray())
    if (res.headers['content-encoding'] !== 'br') continue
    const headers = { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }
    return { body, headers: { ...headers, 'Cache-Control': res.headers['cache-control'] ?? '' } }
  }
}

/** Prints hits per second and processor time per hit beside what is aimed at. */
export function report(result: PageCacheResult): void {
  const line = (name: string, load: Load): string =>
    `${name.padEnd(8)} ${Math.round(load.hitsPerSecond)} hits/s  ${load.msPerHit.toFixed(4)} ms of processor per hit`
  console.log(line('manshet', result.manshet))
  if (result.nginx) console.log(line('nginx', result.nginx))
  console.log(`ratio    ${result.ratio?.toFixed(3) ?? 'no nginx'} (aim ${AIM.ratio}, at most ${AIM.msPerHit} ms)`)
}

if (import.meta.main) {
  const result = await benchPageCache()
  if (result) report(result)
  else console.log('wrk is not installed')
}
