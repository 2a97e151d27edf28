export type KeptPicture = { bytes: Uint8Array; type: string; etag: string; tags: string[] }

/** A picture for readers and machines; 304 where the asker already has it. */
export function pictureResponse(request: Request, { bytes, type, etag, tags }: KeptPicture): Response {
  const headers = {
    ...SHARED,
    // A photo can be withdrawn, so no browser may keep it for longer than a day.
    'cache-control': 'public, max-age=86400',
    'surrogate-control': 'max-age=2592000, stale-if-error=86400',
    'surrogate-key': tags.join(' '),
    etag,
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': type } })
}

/** 404. @param tags what brings it out of the cache at once; publishing a story that shows the photo does */
export function missingPicture(tags: string[]): Response {
  const known = tags.length > 0 && { 'surrogate-control': 'max-age=60', 'surrogate-key': tags.join(' ') }
  return new Response(null, { status: 404, headers: { ...SHARED, 'cache-control': 'no-cache', ...known } })
}

/** @param status 503 while too many are asked for at once */
export function failedPicture(status: 500 | 503): Response {
  const retry = status === 503 && { 'retry-after': '30' }
  return new Response(null, { status, headers: { ...SHARED, 'cache-control': 'no-store', ...retry } })
}

const SHARED = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" }
