import { z } from 'zod'
import { currentActor, requireActor } from '#lib/auth/current-actor.ts'
import { LANGUAGES } from '#lib/content/fields.ts'
import { findFrontStories } from '#lib/fronts/find-front-stories.ts'
import { errorResponse } from '#lib/platform/respond-with-error.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayEditFront } from '#lib/policies/fronts.ts'

const question = z.object({ language: z.enum(LANGUAGES), text: z.string().max(200) })

/** Live stories for the front's search: `?language=&text=`; without a text, the newest. */
export async function GET(request: Request): Promise<Response> {
  try {
    authorize(mayEditFront(await requireActor()))
    const { searchParams } = new URL(request.url)
    const rows = await findFrontStories(question.parse(Object.fromEntries(searchParams)))
    return Response.json({ rows }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return errorResponse(error, (await currentActor())?.language)
  }
}
