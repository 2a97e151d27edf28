import { expect, test } from 'vitest'
import { MAX_PHOTO_BYTES } from '#lib/media/photo-limits.ts'
import { readUpload } from './read-upload.ts'

const URL = 'http://localhost/api/media'

function formOf(...entries: [string, File | string][]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

test('the file with its name and what the browser calls it', async () => {
  const body = formOf(['file', new File(['bytes'], 'ميناء دبا.jpg', { type: 'image/jpeg' })])
  const upload = await readUpload(new Request(URL, { method: 'POST', body }))
  expect({ ...upload, bytes: upload.bytes.toString() }).toEqual({
    bytes: 'bytes',
    originalName: 'ميناء دبا.jpg',
    claimedType: 'image/jpeg',
  })
})

test.each([
  ['a form without a file', { body: formOf(['other', 'x']) }],
  ['a text in its place', { body: formOf(['file', 'x']) }],
  ['no form', { body: '{}', headers: { 'content-type': 'application/json' } }],
  ['a broken form', { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=b' } }],
])('%s', async (_, init) => {
  await expect(readUpload(new Request(URL, { method: 'POST', ...init }))).rejects.toMatchObject({ code: 'invalid_input' })
})

test('a body that says it is too large is not read', async () => {
  const body = formOf(['file', new File(['x'], 'a.jpg')])
  const request = new Request(URL, { method: 'POST', body, headers: { 'content-length': String(MAX_PHOTO_BYTES * 2) } })
  await expect(readUpload(request)).rejects.toMatchObject({ code: 'media_too_large' })
})

test('a body that grows without end is cut', async () => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const start = sent === 0 ? '--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n' : ''
      const chunk = Buffer.concat([Buffer.from(start), Buffer.alloc(1024 * 1024)])
      sent += chunk.length
      controller.enqueue(chunk)
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const request = new Request(URL, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  await expect(readUpload(request)).rejects.toMatchObject({ code: 'media_too_large', details: { reason: 'bytes' } })
  expect(sent).toBeLessThan(MAX_PHOTO_BYTES * 1.2)
})
