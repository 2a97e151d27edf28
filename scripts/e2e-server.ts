import { makeTemporaryData, removeTemporaryData } from '#scripts/test-database/temporary-data.ts'
import { buildIfChanged } from '#scripts/build.ts'
import { beginLife } from '#scripts/life.ts'
import { prepare } from '#scripts/prepare.ts'
import { reportAndExit } from '#scripts/report-and-exit.ts'

// The server that end-to-end tests use: as npm start, but always the demo newspaper, in a folder that is thrown away.
// node scripts/e2e-server.ts <port>
const life = beginLife()

async function serve(port: string): Promise<void> {
  const folder = await life.keep(makeTemporaryData(), removeTemporaryData)
  Object.assign(process.env, {
    NODE_ENV: 'production',
    PORT: port,
    HOST: '127.0.0.1',
    MANSHET_DATA: folder,
    MANSHET_DEMO: '1',
    MANSHET_URL: `http://localhost:${port}`,
    // So that a test of the throttle comes from an address of its own.
    MANSHET_TRUST_PROXY: '1',
    DATABASE_URL: process.env.TEST_DATABASE_URL ?? '',
  })
  const prepared = await prepare(life, () => buildIfChanged(life))
  const { startServer } = await import('../server.ts')
  const server = await life.keep(startServer({ ...prepared, hurry: life.hurry }), (running) => running.close())
  console.log(`Ready on ${server.url}`)
}

serve(process.argv[2] ?? '3210').catch((error: unknown) => reportAndExit(error, life))
