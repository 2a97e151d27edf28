import { cacheTag } from '#lib/content/cache-tags.ts'
import { RENDITION_TYPES } from '#lib/platform/photo-keys.ts'
import { parseIssuePicture } from '#lib/platform/print-keys.ts'
import { readStored } from '#lib/platform/storage.ts'
import { findPublicIssuePicture } from '#lib/reader/find-public-issue.ts'

type Context = { params: Promise<{ when: string; page: string; file: string }> }

/** A picture of a page, while its issue is published. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { when, page, file } = await params
  const wanted = parseIssuePicture(page, file)
  const found = wanted && (await findPublicIssuePicture({ day: when, ...wanted }))
  const bytes = found && (await readStored(found.key))
  if (!found || !bytes) return missing()
  const headers = {
    ...SHARED,
    // An issue can be withdrawn, so no browser may keep it for longer than a day.
    'cache-control': 'public, max-age=86400',
    'surrogate-control': 'max-age=2592000, stale-if-error=86400',
    'surrogate-key': cacheTag.printIssue(found.issueId),
    etag: found.etag,
  }
  if (request.headers.get('if-none-match') === found.etag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': RENDITION_TYPES[wanted.format] } })
}

const SHARED = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" }

/** Publishing any issue brings it out of the cache at once. */
function missing(): Response {
  const headers = { ...SHARED, 'cache-control': 'no-cache', 'surrogate-control': 'max-age=60', 'surrogate-key': cacheTag.printIssues() }
  return new Response(null, { status: 404, headers })
}
