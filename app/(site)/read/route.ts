import { decodeStoryId } from '#app/(site)/_answers/decode-segment.ts'
import { ADDRESS_HEADER } from '#lib/platform/client-address.ts'
import { countRead } from '#lib/readership/count-read.ts'

export const dynamic = 'force-dynamic'

const LONGEST_ID = 12

/** A page's word that somebody reads the story whose number is the body. Nobody is told whether it counted. */
export async function POST(request: Request): Promise<Response> {
  const storyId = isFromOwnPage(request) && isShort(request) ? decodeStoryId(await request.text()) : null
  if (storyId !== null) {
    countRead({ storyId, address: request.headers.get(ADDRESS_HEADER), userAgent: request.headers.get('user-agent') })
  }
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

/** Browsers name the origin of each POST; what names none is no page's. */
function isFromOwnPage({ headers }: Request): boolean {
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

/** Said before it is read, so that no long body ever is. */
function isShort({ headers }: Request): boolean {
  const length = Number(headers.get('content-length') ?? 0)
  return length > 0 && length <= LONGEST_ID
}
