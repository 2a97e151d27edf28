import type { DeskMedia } from '#lib/media/types.ts'

/** The library's answer to a file that it does not take, in the person's language. */
export class PhotoRefused extends Error {
  override readonly name = 'PhotoRefused'
}

export type UploadedPhoto = DeskMedia & { alreadyThere: boolean }

type Options = { onProgress?: (share: number) => void; signal?: AbortSignal }

/**
 * Sends a file to the photo library. Progress is the share sent, 0–1; at 1 the server makes the renditions. A request
 * object, since `fetch` cannot tell how far an upload is.
 * @throws PhotoRefused with the server's words; Error where there was no answer
 */
export function uploadPhoto(file: File, { onProgress, signal }: Options = {}): Promise<UploadedPhoto> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    request.open('POST', '/api/media')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => reject(new Error('unreachable')))
    request.addEventListener('abort', () => reject(new Error('aborted')))
    request.addEventListener('load', () => {
      const answer = request.response as (UploadedPhoto & { error?: undefined }) | { error?: { message: string } } | null
      if (request.status === 201 && answer && 'id' in answer) resolve(answer)
      else reject(answer?.error ? new PhotoRefused(answer.error.message) : new Error(`status ${request.status}`))
    })
    signal?.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}
