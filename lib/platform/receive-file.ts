import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { storageError, storedPath } from './storage.ts'

/** A file that has arrived and is not kept yet. Exactly one of `keep` and `drop` ends it. */
export type ReceivedFile = {
  /** Where it stands meanwhile. */
  path: string
  bytes: number
  /** Hex. */
  sha256: string
  keep(key: string): Promise<void>
  drop(): Promise<void>
}

/**
 * Writes a stream to the storage's disk as it comes, without holding it in memory.
 * @returns null, and nothing is left, where it holds more than `maxBytes` @throws AppError `storage_full`
 */
export async function receiveFile(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<ReceivedFile | null> {
  const file = storedPath(`incoming/${randomBytes(12).toString('hex')}.tmp`)
  const drop = (): Promise<void> => rm(file, { force: true })
  try {
    await mkdir(path.dirname(file), { recursive: true })
    const written = await write(stream, { file, maxBytes })
    if (!written) await drop()
    return written && { ...written, path: file, keep: (key) => keep(file, key), drop }
  } catch (error) {
    await drop()
    throw storageError(error)
  }
}

type Target = { file: string; maxBytes: number }

async function write(stream: ReadableStream<Uint8Array>, { file, maxBytes }: Target) {
  const handle = await open(file, 'wx')
  try {
    return await copy(stream, handle, maxBytes)
  } finally {
    await handle.close()
  }
}

async function copy(stream: ReadableStream<Uint8Array>, handle: FileHandle, maxBytes: number) {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return null
    hash.update(chunk)
    await handle.writeFile(chunk)
  }
  await handle.datasync()
  return { bytes, sha256: hash.digest('hex') }
}

async function keep(file: string, key: string): Promise<void> {
  const target = storedPath(key)
  await mkdir(path.dirname(target), { recursive: true })
  await rename(file, target)
}
