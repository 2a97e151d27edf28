import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { env } from './env.ts'
import { AppError } from './errors.ts'

/**
 * Keeps a file under a key such as `originals/ab/abcd.jpg`. It appears whole or not at all; a key that is taken
 * gets the new bytes.
 * @throws AppError `storage_full`
 */
export async function putFile(key: string, bytes: Uint8Array): Promise<void> {
  const target = storedPath(key)
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await mkdir(path.dirname(target), { recursive: true })
    await writeDurably(temporary, bytes)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw storageError(error)
  }
}

/** @returns the bytes, or null where nothing is kept under the key. */
export async function readStored(key: string): Promise<Buffer | null> {
  return readFile(storedPath(key)).catch(nullWhenMissing)
}

/**
 * For what is too big to hold in memory.
 * @param range first and last byte, both inside the file @returns null where nothing is kept under the key
 */
export async function streamStored(
  key: string,
  range?: { start: number; end: number },
): Promise<{ size: number; stream: ReadableStream } | null> {
  const file = await open(storedPath(key)).catch(nullWhenMissing)
  if (!file) return null
  const { size } = await sizeOf(file)
  return { size, stream: Readable.toWeb(file.createReadStream(range)) as ReadableStream }
}

/** @returns the file's size in bytes, or null where nothing is kept under the key. */
export async function storedSize(key: string): Promise<number | null> {
  const found = await stat(storedPath(key)).catch(nullWhenMissing)
  return found && found.size
}

/** Where a key's file stands. A key has no dots but the one before its extension, so that none leads out of the folder. */
export function storedPath(key: string): string {
  if (!validKey.test(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`)
  return path.join(env().MANSHET_DATA, 'media', key)
}

/** @returns `storage_full` for an error that says so, else the error itself */
export function storageError(error: unknown): unknown {
  return FULL.includes(codeOf(error)) ? new AppError('storage_full') : error
}

const FULL = ['ENOSPC', 'EDQUOT']

const validKey = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.[a-z0-9]+$/

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

async function sizeOf(file: FileHandle): Promise<{ size: number }> {
  try {
    return await file.stat()
  } catch (error) {
    await file.close()
    throw error
  }
}

function nullWhenMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
