import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { AppError } from '#lib/platform/errors.ts'
import { parseRenditionFile, RENDITION_TYPES } from '#lib/platform/photo-keys.ts'
import { readStored } from '#lib/platform/storage.ts'
import { findDeskPage } from '#lib/print/queries.ts'
import { issueError } from '../../../../issue-error.ts'

type Context = { params: Promise<{ id: string; page: string; file: string }> }

/** A picture of a page for who is signed in, published or not: `{width}.{webp|jpg}`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await requireActor()
    const { id, page, file } = await params
    const wanted = parseRenditionFile(file)
    if (!wanted || !z.uuid().safeParse(id).success || !/^[1-9]\d{0,2}$/.test(page)) throw new AppError('not_found')
    const { key, etag } = await findDeskPage(actor, { pdfId: id, page: Number(page), ...wanted })
    const headers = { ...SHARED, etag, 'cache-control': 'private, max-age=3600' }
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
    const bytes = await readStored(key)
    if (!bytes) throw new AppError('not_found')
    return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': RENDITION_TYPES[wanted.format] } })
  } catch (error) {
    return issueError(error)
  }
}

const SHARED = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'",
  vary: 'Cookie',
}
