import { announce } from '#scripts/announce.ts'
import { buildIfChanged } from '#scripts/build.ts'
import { beginLife } from '#scripts/life.ts'
import { prepare } from '#scripts/prepare.ts'
import { reportAndExit } from '#scripts/report-and-exit.ts'

// npm start: database, migrations, the demo at the first time, a build when the sources changed, then serve.
Object.assign(process.env, { NODE_ENV: 'production' })
const life = beginLife()

async function start(): Promise<void> {
  const prepared = await prepare(life, () => buildIfChanged(life))
  const { startServer } = await import('../server.ts')
  const server = await life.keep(startServer({ ...prepared, hurry: life.hurry }), (running) => running.close())
  await announce(server.url)
}

start().catch((error: unknown) => reportAndExit(error, life))
