import { env } from '#lib/platform/env.ts'
import { beginLife } from '#scripts/life.ts'
import { reportAndExit } from '#scripts/report-and-exit.ts'
import { startServer } from '../server.ts'

// The part of `npm run dev` that is started anew when code outside Next changes.
const life = beginLife()
// The parent is gone: nobody else would end this process.
process.on('disconnect', () => void life.end().finally(() => process.exit(0)))

const { PORT: port, HOST: host, DATABASE_URL: databaseUrl = '' } = env()
life
  .keep(startServer({ port, host, databaseUrl, dev: true, hurry: life.hurry }), (server) => server.close())
  .catch((error: unknown) => reportAndExit(error, life))
