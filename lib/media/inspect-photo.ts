import sharp from 'sharp'
import type { Metadata } from 'sharp'
import { AppError } from '#lib/platform/errors.ts'
import { MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS } from './photo-limits.ts'
import { claimedFormat, sniffFormat } from './sniff-format.ts'
import type { PhotoFormat } from './sniff-format.ts'

export type UploadedFile = { bytes: Buffer; originalName: string; claimedType?: string | undefined }

/**
 * Decides from a file's first bytes and header whether it may be decoded at all.
 * @returns its format and its size in pixels, upright
 * @throws AppError `unsupported_media` (details.reason: the format, `lying` or `animated`), `media_too_large`,
 * `broken_media`
 */
export async function inspectPhoto(file: UploadedFile): Promise<{ format: PhotoFormat; width: number; height: number }> {
  if (file.bytes.length > MAX_PHOTO_BYTES) throw new AppError('media_too_large', { reason: 'bytes' })
  const format = requireSupported(file)
  const header = await readHeader(file.bytes)
  const { width, height } = header.autoOrient
  if (width * height > MAX_PHOTO_PIXELS) throw new AppError('media_too_large', { reason: 'pixels', width, height })
  // Only its first picture would reach readers, and nobody would have been told.
  if ((header.pages ?? 1) > 1 || isAnimatedPng(file.bytes, format)) refuse('animated')
  return { format, width, height }
}

function requireSupported({ bytes, originalName, claimedType }: UploadedFile): PhotoFormat {
  const found = sniffFormat(bytes)
  if (found !== 'jpeg' && found !== 'png' && found !== 'webp') {
    const named = claimedFormat(extensionOf(originalName)) ?? claimedFormat(claimedType ?? '')
    const lies = named !== null && named !== found
    return refuse(lies ? 'lying' : found, lies ? { named, found } : {})
  }
  for (const named of [claimedFormat(extensionOf(originalName)), claimedFormat(claimedType ?? '')]) {
    if (named !== null && named !== found) refuse('lying', { named, found })
  }
  return found
}

function refuse(reason: string, details: Record<string, unknown> = {}): never {
  throw new AppError('unsupported_media', { reason, ...details })
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name.trim())?.[1] ?? ''
}

async function readHeader(bytes: Buffer): Promise<Metadata> {
  try {
    // Nothing is decoded here, so the size may be read however large it claims to be.
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    throw new AppError('broken_media', { reason: 'header' })
  }
}

/** An animated PNG says so before its first picture's data. */
function isAnimatedPng(bytes: Buffer, format: PhotoFormat): boolean {
  if (format !== 'png') return false
  const animation = bytes.indexOf('acTL', 8, 'latin1')
  return animation !== -1 && animation < bytes.indexOf('IDAT', 8, 'latin1')
}
