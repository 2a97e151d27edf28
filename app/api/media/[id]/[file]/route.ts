import { requireActor, type SignedIn } from '#lib/auth/current-actor.ts'
import { findDeskRendition, findOriginal } from '#lib/media/queries.ts'
import { AppError } from '#lib/platform/errors.ts'
import { parseRenditionFile, RENDITION_TYPES, type RenditionFile } from '#lib/platform/photo-keys.ts'
import { readStored, streamStored } from '#lib/platform/storage.ts'
import { mediaError } from '../../media-error.ts'
import { readMediaId } from '../../read-media-id.ts'

type Context = { params: Promise<{ id: string; file: string }> }

/** For who is signed in: `{width}.{webp|jpg}`, or `original`, the untouched file as a download. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await requireActor()
    const { id, file } = await params
    const mediaId = readMediaId(id)
    if (file === 'original') return await original(actor, mediaId)
    const wanted = parseRenditionFile(file)
    if (!wanted) throw new AppError('not_found')
    return await rendition(request, actor, { mediaId, wanted })
  } catch (error) {
    return mediaError(error)
  }
}

const SHARED = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'",
  vary: 'Cookie',
}

type Wanted = { mediaId: string; wanted: RenditionFile }

async function rendition(request: Request, actor: SignedIn, { mediaId, wanted }: Wanted): Promise<Response> {
  const { key, etag } = await findDeskRendition(actor, mediaId, wanted)
  const headers = { ...SHARED, etag, 'cache-control': 'private, max-age=3600' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const bytes = await readStored(key)
  if (!bytes) throw new AppError('not_found')
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': RENDITION_TYPES[wanted.format] } })
}

async function original(actor: SignedIn, mediaId: string): Promise<Response> {
  const { key, name, type } = await findOriginal(actor, mediaId)
  const file = await streamStored(key)
  if (!file) throw new AppError('not_found')
  return new Response(file.stream, {
    headers: {
      ...SHARED,
      'cache-control': 'private, no-store',
      'content-type': type,
      'content-length': String(file.size),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`,
    },
  })
}

/** Characters that encodeURIComponent leaves alone and the header's grammar does not allow. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
