import type { DeskMedia } from '#lib/media/types.ts'

/** The library's answer to a file that it does not take, in the person's language. */
export class PhotoRefused extends Error {
  override readonly name = 'PhotoRefused'
}

/**
 * Sends a file to the photo library. Progress is the share sent, 0–1. A request object, since `fetch` cannot tell
 * how far an upload is.
 * @throws PhotoRefused with the server's words; Error where there was no answer
 */
export function uploadPhoto(file: File, onProgress: (share: number) => void): Promise<DeskMedia> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    request.open('POST', '/api/media')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => reject(new Error('unreachable')))
    request.addEventListener('load', () => {
      const answer = request.response as (DeskMedia & { error?: undefined }) | { error?: { message: string } } | null
      if (request.status === 201 && answer && 'id' in answer) resolve(answer)
      else reject(answer?.error ? new PhotoRefused(answer.error.message) : new Error(`status ${request.status}`))
    })
    request.send(form)
  })
}
