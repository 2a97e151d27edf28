import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { deployMigrations } from '#prisma/engine/deploy-migrations.ts'
import { announce } from '#scripts/announce.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { generateClient } from '#scripts/generate-client.ts'
import { beginLife } from '#scripts/life.ts'
import { prepare } from '#scripts/prepare.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { reportAndExit } from '#scripts/report-and-exit.ts'
import { watchSources } from '#scripts/watch-sources.ts'
import type { Part } from '#scripts/watch-sources.ts'

// npm run dev: as npm start, with Next in development. Pages reload by themselves; what runs outside Next makes its
// process start anew, and a change of the schema its database and client too. This process keeps Postgres meanwhile.
Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })
const life = beginLife()

async function dev(): Promise<void> {
  buildSiteAssets()
  const prepared = await prepare(life)
  let server = serve()
  await life.keep(Promise.resolve(), () => stop(server))
  const restart = async (parts: Set<Part>): Promise<void> => {
    if (parts.delete('styles')) buildSiteAssets()
    if (parts.size === 0) return
    await stop(server)
    if (life.ending) return
    if (parts.has('schema')) await Promise.all([deployMigrations(prepared.databaseUrl), generateClient()])
    console.log('Starting the server anew …')
    server = serve()
  }
  await life.keep(Promise.resolve(watchSources(restart)), (unwatch) => unwatch())
  await announce(`http://${prepared.host}:${prepared.port}`)
}

function serve(): ChildProcess {
  return fork(path.join(projectRoot, 'scripts/dev-server.ts'), { cwd: projectRoot, stdio: 'inherit' })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

dev().catch((error: unknown) => reportAndExit(error, life))
