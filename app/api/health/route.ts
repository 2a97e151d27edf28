import { isMigrated } from '#lib/db/is-migrated.ts'
import { log } from '#lib/platform/log.ts'

export const dynamic = 'force-dynamic'

/** For load balancers: whether this instance can serve. It says nothing about why not; the log does. */
export async function GET(): Promise<Response> {
  const healthy = await isMigrated().catch((error: unknown) => {
    log.warn('the database does not answer', { error })
    return false
  })
  return Response.json(
    { status: healthy ? 'ok' : 'unavailable' },
    { status: healthy ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
