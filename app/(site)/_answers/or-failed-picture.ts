import { AppError } from '#lib/platform/errors.ts'
import { log } from '#lib/platform/log.ts'
import { failedPicture } from '#lib/site/picture-response.ts'

/** What `work` answers, or an empty answer that says it failed: where a picture is expected, no page helps. */
export async function orFailedPicture(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && error.code === 'unavailable') return failedPicture(503)
    log.error('a picture of the newspaper failed', { error })
    return failedPicture(500)
  }
}
