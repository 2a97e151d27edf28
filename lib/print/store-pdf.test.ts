import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { issuePageKey, issuePdfKey } from '#lib/platform/print-keys.ts'
import { readStored } from '#lib/platform/storage.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { makePerson } from '#lib/stories/testing/newsroom.ts'
import { createIssue } from './create-issue.ts'
import { MAX_PDF_BYTES } from './pdf-limits.ts'
import { getIssue } from './queries.ts'
import { renderPdf } from './render-pdf.ts'
import { renderWaitingPdfs } from './render-waiting-pdfs.ts'
import { storePdf } from './store-pdf.ts'
import { makeIssue } from './testing/issues.ts'
import { arabicPdf, rawPdf, streamOf } from './testing/pdf-fixtures.ts'

let chief: Actor
let number = 100

beforeAll(async () => {
  chief = await makePerson(['managing_editor'])
})

async function newIssue(): Promise<number> {
  number++
  const { id } = await createIssue(chief, { number, date: `2025-01-${String(number - 100).padStart(2, '0')}` })
  return id
}

async function upload(issueId: number, body: Uint8Array | ReadableStream<Uint8Array>, actor = chief) {
  const stream = body instanceof ReadableStream ? body : streamOf(body)
  return storePdf(actor, { issueId, originalName: 'C:\\press\\عدد اليوم.pdf', body: stream })
}

describe('a PDF that comes', () => {
  it('is kept untouched, and its pages become pictures that are not blank', async () => {
    const issueId = await newIssue()
    const bytes = arabicPdf(['الأولى', 'الثانية', 'الثالثة'])
    const { pdfId } = await upload(issueId, bytes)
    expect((await getIssue(chief, issueId)).upload).toEqual({ name: 'عدد اليوم.pdf', pageCount: 3, made: 0, failedPage: null })

    expect(await renderWaitingPdfs()).toBe(true)
    expect(await renderWaitingPdfs()).toBe(false)
    const issue = await getIssue(chief, issueId)
    expect(issue.upload).toBeNull()
    expect(issue.pdf).toMatchObject({ id: pdfId, pageCount: 3, bytes: bytes.length })
    expect(issue.pages.map(({ page, width, height, widths }) => ({ page, width, height, widths }))).toEqual(
      [1, 2, 3].map((page) => ({ page, width: 1440, height: 2037, widths: [320, 640, 960, 1440] })),
    )
    const { sha256 } = await db.printPdf.findUniqueOrThrow({ where: { id: pdfId } })
    expect((await readStored(issuePdfKey(sha256)))?.equals(bytes)).toBe(true)
    for (const [width, format] of [[320, 'webp'], [640, 'webp'], [960, 'webp'], [960, 'jpg'], [1440, 'webp']] as const) {
      const picture = await readStored(issuePageKey(sha256, { page: 2, width, format }))
      if (!picture) throw new Error('no picture')
      const size = await sharp(picture).metadata()
      expect([size.width, size.height]).toEqual([width, Math.round((width * 2037) / 1440)])
      expect(await inkIn(picture)).toBeGreaterThan(0.02)
      expect(await inkIn(picture)).toBeLessThan(0.4)
    }
  })

  it('is drawn to the side of Arabic: the headline begins at the right', async () => {
    const { pdfId } = await makeIssue(chief, { number: 900, date: '2025-03-01', pages: ['قمة'] })
    const { sha256 } = await db.printPdf.findUniqueOrThrow({ where: { id: pdfId } })
    const page = await readStored(issuePageKey(sha256, { page: 1, width: 1440, format: 'webp' }))
    if (!page) throw new Error('no picture')
    const half = (left: number) => sharp(page).extract({ left, top: 100, width: 720, height: 250 }).png().toBuffer()
    expect(await inkIn(await half(720))).toBeGreaterThan(0.01)
    expect(await inkIn(await half(0))).toBe(0)
  })

  const encrypted = rawPdf({ pages: 1, encrypted: true })
  const sound = arabicPdf(['ناقصة'])
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a text', Buffer.from('ليس ملف PDF بل نص'), 'not_pdf'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...randomBytes(2000)]), 'not_pdf'],
    ['only the mark of one', Buffer.from('%PDF-1.7 ولا شيء بعدها'), 'broken'],
    ['half of one', sound.subarray(0, sound.length >> 1), 'broken'],
    ['one with a password', encrypted, 'encrypted'],
    ['one without pages', rawPdf({ pages: 0 }), 'no_pages'],
    ['one of 201 pages', rawPdf({ pages: 201 }), 'pages'],
  ])('%s is refused and leaves nothing behind', async (_, bytes, reason) => {
    const issueId = await newIssue()
    await expect(upload(issueId, bytes)).rejects.toMatchObject({ code: 'refused_pdf', details: { reason } })
    expect((await getIssue(chief, issueId)).upload).toBeNull()
    expect(incoming()).toEqual([])
  })

  it('is cut off where it grows past the limit', async () => {
    const issueId = await newIssue()
    const chunk = new Uint8Array(16 * 1024 * 1024)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length
        controller.enqueue(chunk)
      },
    })
    await expect(upload(issueId, endless)).rejects.toMatchObject({ code: 'refused_pdf', details: { reason: 'bytes' } })
    expect(sent).toBeLessThan(MAX_PDF_BYTES + 4 * chunk.length)
    expect(incoming()).toEqual([])
  })

  it('may have pages of any shape: none becomes a picture that fills the memory', async () => {
    const issueId = await newIssue()
    const { pdfId } = await upload(issueId, rawPdf({ pages: 1, mediaBox: '0 0 1 14000' }))
    await renderPdf(pdfId)
    const [page] = (await getIssue(chief, issueId)).pages
    expect(page).toMatchObject({ width: 1, height: 4320, widths: [1] })
  })
})

describe('the pages of a PDF', () => {
  it('go on where a process left them', async () => {
    const issueId = await newIssue()
    const { pdfId } = await upload(issueId, arabicPdf(['أ', 'ب', 'ج']))
    const { sha256 } = await db.printPdf.findUniqueOrThrow({ where: { id: pdfId } })
    await db.printPage.create({ data: { pdfId, number: 1, width: 1440, height: 2037, widths: [320] } })
    await db.printPdf.update({ where: { id: pdfId }, data: { claimedAt: new Date(Date.now() - 10_000), attempts: 1 } })
    // Another process may be at it.
    expect(await renderWaitingPdfs()).toBe(false)
    await db.printPdf.update({ where: { id: pdfId }, data: { claimedAt: new Date(Date.now() - 120_000) } })
    expect(await renderWaitingPdfs()).toBe(true)
    expect((await getIssue(chief, issueId)).pages).toHaveLength(3)
    expect(await readStored(issuePageKey(sha256, { page: 1, width: 640, format: 'webp' }))).toBeNull()
  })

  it('are left when the process is to stop, and taken up again', async () => {
    const issueId = await newIssue()
    await upload(issueId, arabicPdf(['أ', 'ب']))
    expect(await renderWaitingPdfs(AbortSignal.abort())).toBe(true)
    expect((await getIssue(chief, issueId)).upload).toMatchObject({ made: 0, failedPage: null })
    await renderWaitingPdfs()
    expect((await getIssue(chief, issueId)).pages).toHaveLength(2)
  })

  it('are said to fail where one cannot be made or kills whoever tries', async () => {
    const issueId = await newIssue()
    const { pdfId } = await upload(issueId, arabicPdf(['أ']))
    await db.printPdf.update({ where: { id: pdfId }, data: { attempts: 3 } })
    expect(await renderWaitingPdfs()).toBe(false)
    expect((await getIssue(chief, issueId)).upload).toMatchObject({ failedPage: 1 })

    const again = await upload(issueId, rawPdf({ pages: 2 }))
    await db.printPdf.update({ where: { id: again.pdfId }, data: { pageCount: 3 } })
    await renderWaitingPdfs()
    expect((await getIssue(chief, issueId)).upload).toMatchObject({ made: 2, failedPage: 3 })
  })

  it('take the place of the ones before only when they are whole', async () => {
    const { id, pdfId } = await makeIssue(chief, { number: 901, date: '2025-03-02' })
    const next = await upload(id, arabicPdf(['جديدة']))
    expect(await getIssue(chief, id)).toMatchObject({ pdf: { id: pdfId }, upload: { made: 0 } })
    await renderPdf(next.pdfId)
    expect(await getIssue(chief, id)).toMatchObject({ pdf: { id: next.pdfId, pageCount: 1 }, upload: null })
    expect(await db.printPdf.count({ where: { issueId: id } })).toBe(1)
  })
})

function incoming(): string[] {
  const folder = path.join(env().MANSHET_DATA, 'media', 'incoming')
  return existsSync(folder) ? readdirSync(folder) : []
}

/** The share of dark pixels, 0–1. */
async function inkIn(picture: Buffer): Promise<number> {
  const { data } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })
  return data.filter((value) => value < 128).length / data.length
}
