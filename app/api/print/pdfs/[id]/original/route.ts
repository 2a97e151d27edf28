import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { attachment } from '#lib/platform/attachment.ts'
import { AppError } from '#lib/platform/errors.ts'
import { streamStored } from '#lib/platform/storage.ts'
import { findDeskPdf } from '#lib/print/queries.ts'
import { issueError } from '../../../issue-error.ts'

type Context = { params: Promise<{ id: string }> }

/** The untouched PDF as a download, for who is signed in. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await requireActor()
    const { id } = await params
    if (!z.uuid().safeParse(id).success) throw new AppError('not_found')
    const { key, name } = await findDeskPdf(actor, id)
    const file = await streamStored(key)
    if (!file) throw new AppError('not_found')
    return new Response(file.stream, {
      headers: {
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'",
        'cache-control': 'private, no-store',
        'content-type': 'application/pdf',
        'content-length': String(file.size),
        'content-disposition': attachment(name, 'issue.pdf'),
      },
    })
  } catch (error) {
    return issueError(error)
  }
}
