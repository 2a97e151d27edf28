import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import { PAGE_HEIGHT, PAGE_WIDTH } from './pdf-limits.ts'

// A thread of its own: pdfium draws for as long as a page wants, and may be stopped at any moment from outside.

export type WorkerAnswer =
  | { kind: 'opened'; pageCount: number }
  | { kind: 'refused'; reason: 'encrypted' | 'broken' }
  | { kind: 'drawn'; width: number; height: number; pixels: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; message: string }

const port = parentPort
const { file } = workerData as { file: string }

if (port) {
  const answer = (message: WorkerAnswer, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer)
  const opened = await open()
  if ('reason' in opened) answer({ kind: 'refused', reason: opened.reason })
  else {
    port.on('message', (page: number) => {
      draw(opened.document, page)
        .then((drawn) => answer({ kind: 'drawn', ...drawn }, [drawn.pixels.buffer]))
        .catch((error: unknown) => answer({ kind: 'failed', message: String(error) }))
    })
    answer({ kind: 'opened', pageCount: opened.document.getPageCount() })
  }
}

async function open(): Promise<{ document: PDFiumDocument } | { reason: 'encrypted' | 'broken' }> {
  const library = await PDFiumLibrary.init()
  try {
    return { document: await library.loadDocument(readFileSync(file)) }
  } catch (error) {
    // pdfium's own codes come as words.
    const words = error instanceof Error ? error.message : ''
    return { reason: /password|security/i.test(words) ? 'encrypted' : 'broken' }
  }
}

async function draw(document: PDFiumDocument, number: number) {
  const page = document.getPage(number - 1)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  if (!(originalWidth > 0 && originalHeight > 0)) throw new Error(`page ${number} has no size`)
  const scale = Math.min(PAGE_WIDTH / originalWidth, PAGE_HEIGHT / originalHeight)
  const [width, height] = [originalWidth, originalHeight].map((side) => Math.max(1, Math.round(side * scale)))
  const { data, ...size } = await page.render({ width, height, render: 'bitmap' })
  return { width: size.width, height: size.height, pixels: new Uint8Array(data) }
}
