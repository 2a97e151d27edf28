/** The server's answer to a file that it does not take, in the person's language. */
export class PdfRefused extends Error {
  override readonly name = 'PdfRefused'
}

type Options = { issueId: number; onProgress: (share: number) => void }

/**
 * Sends an issue's PDF. Progress is the share sent, 0–1; at 1 the server looks into the file. A request object, since
 * `fetch` cannot tell how far an upload is.
 * @throws PdfRefused with the server's words; Error where there was no answer
 */
export function uploadPdf(file: File, { issueId, onProgress }: Options): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', `/api/print/issues/${issueId}/pdf`)
    request.setRequestHeader('content-type', 'application/pdf')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => reject(new Error('unreachable')))
    request.addEventListener('load', () => {
      if (request.status === 201) return resolve()
      const answer = request.response as { error?: { message: string } } | null
      reject(answer?.error ? new PdfRefused(answer.error.message) : new Error(`status ${request.status}`))
    })
    request.send(file)
  })
}
