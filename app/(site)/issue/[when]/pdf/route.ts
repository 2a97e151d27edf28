import { parseRange } from '#lib/platform/parse-range.ts'
import { attachment } from '#lib/platform/attachment.ts'
import { storedSize, streamStored } from '#lib/platform/storage.ts'
import { findPublicIssuePdf } from '#lib/reader/find-public-issue.ts'

type Context = { params: Promise<{ when: string }> }

/** The PDF as a download, whole or in part, while its issue is published. The page cache leaves it alone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { when } = await params
  const found = await findPublicIssuePdf(when)
  const size = found && (await storedSize(found.key))
  if (!found || size === null) return new Response(null, { status: 404, headers: { ...SHARED, 'cache-control': 'no-store' } })
  const { key, etag, number, paper } = found
  const headers = {
    ...SHARED,
    // Asked for again each time, since an issue can be withdrawn.
    'cache-control': 'private, no-cache',
    'accept-ranges': 'bytes',
    'content-type': 'application/pdf',
    'content-disposition': attachment([paper, String(number), `${when}.pdf`].filter(Boolean).join(' '), `issue-${number}-${when}.pdf`),
    etag,
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const range = parseRange(request.headers, { size, etag })
  if (range === 'outside') return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } })
  const part = range && { 'content-range': `bytes ${range.start}-${range.end}/${size}` }
  const file = await streamStored(key, range ?? undefined)
  if (!file) return new Response(null, { status: 404, headers: SHARED })
  const length = range ? range.end - range.start + 1 : size
  return new Response(file.stream, { status: range ? 206 : 200, headers: { ...headers, ...part, 'content-length': String(length) } })
}

const SHARED = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" }
