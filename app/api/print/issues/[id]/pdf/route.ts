import { requireActor } from '#lib/auth/current-actor.ts'
import { AppError } from '#lib/platform/errors.ts'
import { requireSameOrigin } from '#lib/platform/same-origin.ts'
import { MAX_PDF_BYTES } from '#lib/print/pdf-limits.ts'
import { storePdf } from '#lib/print/store-pdf.ts'
import { issueError } from '../../../issue-error.ts'

type Context = { params: Promise<{ id: string }> }

/** Takes the PDF of an issue: the file alone as the body, its name in `x-file-name`, percent-encoded. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  try {
    requireSameOrigin(request)
    const actor = await requireActor()
    const { id } = await params
    if (!/^[1-9]\d{0,8}$/.test(id)) throw new AppError('not_found')
    if (Number(request.headers.get('content-length') ?? 0) > MAX_PDF_BYTES) throw new AppError('refused_pdf', { reason: 'bytes' })
    const body = request.body ?? new Blob([]).stream()
    const stored = await storePdf(actor, { issueId: Number(id), originalName: nameOf(request), body })
    return Response.json(stored, { status: 201, headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return issueError(error)
  }
}

function nameOf(request: Request): string {
  const given = request.headers.get('x-file-name') ?? ''
  try {
    return decodeURIComponent(given)
  } catch {
    return given
  }
}
