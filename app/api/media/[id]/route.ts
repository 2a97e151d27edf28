import { requireActor } from '#lib/auth/current-actor.ts'
import { changePhoto } from '#lib/media/change-photo.ts'
import { getMedia } from '#lib/media/queries.ts'
import { photoChanges } from '#lib/media/schema.ts'
import { AppError } from '#lib/platform/errors.ts'
import { requireSameOrigin } from '#lib/platform/same-origin.ts'
import { mediaError } from '../media-error.ts'
import { readMediaId } from '../read-media-id.ts'

type Context = { params: Promise<{ id: string }> }

const NO_STORE = { 'cache-control': 'no-store' }

/** One photo with where it is live. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  try {
    const media = await getMedia(await requireActor(), readMediaId((await params).id))
    return Response.json(media, { headers: NO_STORE })
  } catch (error) {
    return mediaError(error)
  }
}

/** Changes the fields that the body names. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  try {
    requireSameOrigin(request)
    const actor = await requireActor()
    const mediaId = readMediaId((await params).id)
    const changes = photoChanges.parse(await readJson(request))
    return Response.json(await changePhoto(actor, { mediaId, ...changes }), { headers: NO_STORE })
  } catch (error) {
    return mediaError(error)
  }
}

async function readJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > 64 * 1024) throw new AppError('invalid_input')
  return request.json().catch(() => {
    throw new AppError('invalid_input')
  })
}
