import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StartError } from '#lib/platform/start-error.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import type { Life } from '#scripts/life.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { sourceFingerprint } from '#scripts/source-fingerprint.ts'

const dist = path.join(projectRoot, process.env.MANSHET_DIST ?? '.next')
const stamp = path.join(dist, '.manshet-build')
const manifest = path.join(projectRoot, 'public/assets/manifest.json')

/** Builds the app if its sources changed since the last whole build. @throws StartError with the build's output */
export async function buildIfChanged(life: Life): Promise<void> {
  const wanted = sourceFingerprint(projectRoot)
  if (existsSync(stamp) && existsSync(manifest) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(stamp, { force: true })
  const began = Date.now()
  console.log('Building (once per change of the sources) …')
  buildSiteAssets()
  const child = nextBuild()
  await life.keep(Promise.resolve(child), () => child.kill())
  await succeed(child)
  writeFileSync(stamp, wanted)
  console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`)
}

function nextBuild(): ChildProcess {
  const cli = createRequire(import.meta.url).resolve('next/dist/bin/next')
  return spawn(process.execPath, [cli, 'build'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
}

async function succeed(child: ChildProcess): Promise<void> {
  let output = ''
  const keep = (chunk: Buffer): void => {
    output += chunk.toString()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new StartError(`The build failed:\n${output}`)
}
