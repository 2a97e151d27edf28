import { MAX_PHOTO_BYTES } from '#lib/media/photo-limits.ts'
import type { UploadedFile } from '#lib/media/inspect-photo.ts'
import { AppError } from '#lib/platform/errors.ts'

/** What the form around the file may take. */
const MAX_BODY = MAX_PHOTO_BYTES + 64 * 1024

/**
 * Reads the field `file` of a multipart body, stopping where it grows past the limit.
 * @throws AppError `media_too_large`, `invalid_input`
 */
export async function readUpload(request: Request): Promise<UploadedFile> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) throw new AppError('invalid_input', { fields: { file: 'missing' } })
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) throw new AppError('media_too_large', { reason: 'bytes' })
  const file = (await readForm(request.body, type)).get('file')
  if (!(file instanceof File)) throw new AppError('invalid_input', { fields: { file: 'missing' } })
  return { bytes: Buffer.from(await file.arrayBuffer()), originalName: file.name, claimedType: file.type }
}

async function readForm(body: ReadableStream<Uint8Array<ArrayBuffer>>, type: string): Promise<FormData> {
  const limit = countingUpTo(MAX_BODY)
  try {
    return await new Response(body.pipeThrough(limit.stream), { headers: { 'content-type': type } }).formData()
  } catch {
    if (limit.isPassed()) throw new AppError('media_too_large', { reason: 'bytes' })
    throw new AppError('invalid_input', { fields: { file: 'invalid_format' } })
  }
}

function countingUpTo(limit: number) {
  let size = 0
  const stream = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > limit) controller.error(new Error('body too large'))
      else controller.enqueue(chunk)
    },
  })
  return { stream, isPassed: () => size > limit }
}
