import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '#lib/platform/errors.ts'
import { STEP_MILLISECONDS } from './pdf-limits.ts'
import type { WorkerAnswer } from './pdf-worker.ts'

export type DrawnPage = { width: number; height: number; /** RGBA */ pixels: Uint8Array }

export type OpenPdf = {
  pageCount: number
  /** @param page 1, 2, 3 … @throws where it cannot be drawn, or not in time; the PDF is then closed */
  draw(page: number): Promise<DrawnPage>
  close(): Promise<void>
}

/**
 * Opens a PDF in a thread of its own.
 * @throws AppError `refused_pdf` (details.reason: `encrypted` or `broken`)
 */
export async function openPdf(file: string): Promise<OpenPdf> {
  const worker = new Worker(workerFile(), { workerData: { file }, resourceLimits: { maxOldGenerationSizeMb: 512 } })
  const opened = await nextAnswer(worker).catch(async () => {
    await worker.terminate()
    throw new AppError('refused_pdf', { reason: 'broken' })
  })
  if (opened.kind !== 'opened') {
    await worker.terminate()
    throw new AppError('refused_pdf', { reason: opened.kind === 'refused' ? opened.reason : 'broken' })
  }
  return {
    pageCount: opened.pageCount,
    draw: (page) => draw(worker, page),
    close: async () => void (await worker.terminate()),
  }
}

// Not `new URL(…, import.meta.url)`: the bundler would make a browser's worker of it. Not resolved at build time either.
function workerFile(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'print', 'pdf-worker.ts')
}

async function draw(worker: Worker, page: number): Promise<DrawnPage> {
  const answer = nextAnswer(worker)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  worker.postMessage(page)
  const drawn = await answer
  if (drawn.kind === 'drawn') return drawn
  throw new Error(drawn.kind === 'failed' ? drawn.message : `unexpected: ${drawn.kind}`)
}

/** Rejects when the thread dies, or says nothing in time and is stopped. */
function nextAnswer(worker: Worker): Promise<WorkerAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>()
  const onExit = (code: number): void => reject(new Error(`the thread ended with ${code}`))
  const timer = setTimeout(() => {
    reject(new Error('no answer in time'))
    void worker.terminate()
  }, STEP_MILLISECONDS)
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.once('exit', onExit)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', resolve).off('error', reject).off('exit', onExit)
  })
}
