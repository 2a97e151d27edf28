import { describe, expect, it } from 'vitest'
import { emptyDocument } from '#lib/content/empty-document.ts'
import { emptyFields } from '#lib/content/fields.ts'
import { readText, storyText } from './read-text.ts'

const post = (body: string) => new Request('http://localhost/', { method: 'POST', body })
const text = { fields: emptyFields(), document: emptyDocument() }

describe('readText', () => {
  it('gives the text back, its lines trimmed', async () => {
    const body = { ...text, fields: { ...text.fields, headline: ' عنوان  طويل\n' } }
    const read = await readText(post(JSON.stringify(body)), storyText)
    expect(read.fields.headline).toBe('عنوان طويل')
    expect(read.document).toEqual(text.document)
  })

  it('names the fields that are wrong', async () => {
    const fields = { ...text.fields, headline: 'أ'.repeat(251), urgency: 'loud' }
    await expect(readText(post(JSON.stringify({ ...text, fields })), storyText)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { fields: ['headline', 'urgency'] },
    })
  })

  it('refuses a body with a node that nobody knows', async () => {
    const document = { ...text.document, content: [{ type: 'script', attrs: {} }] }
    await expect(readText(post(JSON.stringify({ ...text, document })), storyText)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { fields: ['document'] },
    })
  })

  it('refuses what is no JSON, and properties that it does not know', async () => {
    await expect(readText(post('{'), storyText)).rejects.toMatchObject({ code: 'invalid_input' })
    const more = JSON.stringify({ ...text, state: 'published' })
    await expect(readText(post(more), storyText)).rejects.toMatchObject({ code: 'invalid_input' })
  })

  it('stops reading at four megabytes, whatever the request says of its length', async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(32)
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1
        controller.enqueue(chunk)
      },
    })
    const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    await expect(readText(request, storyText)).rejects.toMatchObject({ code: 'invalid_input', details: { limit: 4 * 1024 * 1024 } })
    expect(sent).toBeLessThan(8)
  })
})
