import { currentActor, requireActor } from '#lib/auth/current-actor.ts'
import { errorResponse } from '#lib/platform/respond-with-error.ts'
import { countStories } from '#lib/stories/queries.ts'

/** The sidebar's figures. */
export async function GET(): Promise<Response> {
  try {
    return Response.json(await countStories(await requireActor()), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return errorResponse(error, (await currentActor())?.language)
  }
}
