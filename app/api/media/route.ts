import { requireActor } from '#lib/auth/current-actor.ts'
import { listMedia } from '#lib/media/queries.ts'
import { mediaListInput } from '#lib/media/schema.ts'
import { storePhoto } from '#lib/media/store-photo.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayUploadMedia } from '#lib/policies/media.ts'
import { requireSameOrigin } from '#lib/platform/same-origin.ts'
import { mediaError } from './media-error.ts'
import { readUpload } from './read-upload.ts'

const NO_STORE = { 'cache-control': 'no-store' }

/** The library: `?query=&cursor=`. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await requireActor()
    const input = mediaListInput.parse(Object.fromEntries(new URL(request.url).searchParams))
    return Response.json(await listMedia(actor, input), { headers: NO_STORE })
  } catch (error) {
    return mediaError(error)
  }
}

/** Takes a photo into the library; `alreadyThere` tells of one with the same bytes. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request)
    const actor = await requireActor()
    // Before the body is read, which may be 60 MB.
    authorize(mayUploadMedia(actor))
    const stored = await storePhoto(actor, await readUpload(request))
    return Response.json(stored, { status: 201, headers: NO_STORE })
  } catch (error) {
    return mediaError(error)
  }
}
