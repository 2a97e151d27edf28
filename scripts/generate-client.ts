import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StartError } from '#lib/platform/start-error.ts'
import { projectRoot } from '#scripts/project-root.ts'

const schema = path.join(projectRoot, 'prisma/schema.prisma')
const output = path.join(projectRoot, 'lib/db/generated')
const stamp = path.join(output, '.stamp')

/** Writes Prisma's client to `lib/db/generated` when the schema or Prisma changed since the last time. */
export async function generateClient(): Promise<void> {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(stamp, { force: true })
  await runPrismaGenerate()
  writeFileSync(stamp, wanted)
}

const require = createRequire(import.meta.url)

function fingerprint(): string {
  const prisma = readFileSync(require.resolve('prisma/package.json'), 'utf8')
  return createHash('sha256').update(prisma).update(readFileSync(schema)).digest('hex')
}

async function runPrismaGenerate(): Promise<void> {
  const cli = path.join(path.dirname(require.resolve('prisma/package.json')), 'build/index.js')
  const child = spawn(process.execPath, [cli, 'generate', `--schema=${schema}`], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      // Generating needs no schema engine, but Prisma would download one first; any existing file satisfies it.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new StartError(`prisma generate failed:\n${complaint}`)
}
