import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx']
/** Linux counts processor time of other processes in ticks of 10 ms. */
const TICK_MS = 10

export interface Nginx {
  /** Processor milliseconds that the worker has used. */
  cpuMs(): Promise<number>
  stop(): Promise<void>
}

export interface NginxOptions {
  readonly port: number
  readonly path: string
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** Starts nginx with one worker that serves one body from a file, or answers `null` where none is installed. */
export async function startNginx(options: NginxOptions): Promise<Nginx | null> {
  const binary = await findBinary()
  if (!binary) return null
  const dir = await mkdtemp(join(tmpdir(), 'bench-nginx-'))
  await writeFile(join(dir, 'page'), options.body)
  await writeFile(join(dir, 'nginx.conf'), configuration(dir, options))
  const nginx = spawn(binary, ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' })
  await waitForAnswer(`http://127.0.0.1:${options.port}${options.path}`, () => nginx.exitCode)
  const worker = await workerOf(nginx.pid ?? 0)
  return {
    cpuMs: () => processorMs(worker),
    async stop() {
      nginx.kill('SIGQUIT')
      await once(nginx, 'exit')
      await rm(dir, { recursive: true })
    },
  }
}

async function findBinary(): Promise<string | null> {
  for (const path of PLACES) {
    const found = await access(path).then(() => true, () => false)
    if (found) return path
  }
  return null
}

function configuration(dir: string, { port, path, headers }: NginxOptions): string {
  const added = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}";`).join(' ')
  return `
    daemon off; worker_processes 1; pid ${dir}/pid; error_log stderr crit;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 512; }
    http {
      access_log off; sendfile on; tcp_nopush on; open_file_cache max=10; keepalive_requests 100000000;
      client_body_temp_path ${dir}; proxy_temp_path ${dir}; fastcgi_temp_path ${dir};
      uwsgi_temp_path ${dir}; scgi_temp_path ${dir};
      server {
        listen 127.0.0.1:${port};
        location = ${path} { alias ${dir}/page; default_type "text/html; charset=utf-8"; ${added} }
      }
    }`
}

// The master listens before it has a worker: the worker is ready once it answers.
async function waitForAnswer(url: string, exitCode: () => number | null): Promise<void> {
  const deadline = Date.now() + 10_000
  while (exitCode() === null && Date.now() < deadline) {
    const answered = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(1000) }).then(() => true, () => false)
    if (answered) return
  }
  throw new Error(`nginx did not answer at ${url}`)
}

async function workerOf(master: number): Promise<number> {
  const children = await readFile(`/proc/${master}/task/${master}/children`, 'utf8')
  return Number(children.trim().split(' ')[0])
}

async function processorMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}
