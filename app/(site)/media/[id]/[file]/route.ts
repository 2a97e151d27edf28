import { z } from 'zod'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { parseRenditionFile, RENDITION_TYPES } from '#lib/platform/photo-keys.ts'
import { readStored } from '#lib/platform/storage.ts'
import { findPublicRendition } from '#lib/reader/find-public-rendition.ts'

type Context = { params: Promise<{ id: string; file: string }> }

/** A rendition for readers, while a live story or a columnist's byline shows the photo. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  const wanted = parseRenditionFile(file)
  if (!wanted || !z.uuid().safeParse(id).success) return missing()
  const mediaId = id.toLowerCase()
  const found = await findPublicRendition(mediaId, wanted)
  const bytes = found && (await readStored(found.key))
  if (!found || !bytes) return missing(mediaId)
  const headers = {
    ...SHARED,
    // A photo can be withdrawn, so no browser may keep it for longer than a day.
    'cache-control': 'public, max-age=86400',
    'surrogate-control': 'max-age=2592000, stale-if-error=86400',
    'surrogate-key': cacheTag.media(mediaId),
    etag: found.etag,
  }
  if (request.headers.get('if-none-match') === found.etag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': RENDITION_TYPES[wanted.format] } })
}

const SHARED = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" }

/** Publishing a story that shows the photo brings it out of the cache at once. */
function missing(mediaId?: string): Response {
  const known = mediaId && { 'surrogate-control': 'max-age=60', 'surrogate-key': cacheTag.media(mediaId) }
  return new Response(null, { status: 404, headers: { ...SHARED, 'cache-control': 'no-cache', ...known } })
}
