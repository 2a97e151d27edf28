import sharp from 'sharp'
import type { OutputInfo, Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { AppError } from '#lib/platform/errors.ts'
import { MAX_PHOTO_PIXELS, widthsFor } from './photo-limits.ts'

type Rendition = { width: number; format: 'webp' | 'jpg'; bytes: Buffer }
export type Renditions = {
  renditions: Rendition[]
  /** Ascending. */
  widths: number[]
  /** #rrggbb */
  dominantColor: string
  /** base64 */
  thumbhash: string
}

/**
 * Decodes a photo once, at the largest width that is served, and makes every rendition of it: upright, sRGB, on
 * white, without metadata.
 * @param width of the photo in pixels, upright
 * @throws AppError `broken_media` for a damaged or truncated file
 */
export async function makeRenditions(bytes: Buffer, width: number): Promise<Renditions> {
  const widths = widthsFor(width)
  const base = await decode(bytes, Math.max(...widths))
  const [renditions, thumbhash, dominantColor] = await Promise.all([
    Promise.all(widths.map((each) => renditionsAt(base, each))),
    thumbhashOf(base),
    dominantColorOf(base),
  ])
  return { renditions: renditions.flat(), widths, dominantColor, thumbhash }
}

type Pixels = { data: Buffer; info: OutputInfo }

async function decode(bytes: Buffer, width: number): Promise<Pixels> {
  try {
    return await sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PHOTO_PIXELS, sequentialRead: true })
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .timeout({ seconds: 60 })
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch {
    throw new AppError('broken_media', { reason: 'data' })
  }
}

async function renditionsAt(base: Pixels, width: number): Promise<Rendition[]> {
  const picture = open(base).resize({ width })
  // Effort 3 takes twice the time for 5 % fewer bytes; so do trellis passes for JPEG, which only serves what cannot
  // read WebP: social cards, mail.
  const [webp, jpeg] = await Promise.all([
    picture.clone().webp({ quality: 74, effort: 2 }).toBuffer(),
    picture.clone().jpeg({ quality: 76, progressive: true, quantisationTable: 3 }).toBuffer(),
  ])
  return [
    { width, format: 'webp', bytes: webp },
    { width, format: 'jpg', bytes: jpeg },
  ]
}

async function thumbhashOf(base: Pixels): Promise<string> {
  const { data, info } = await open(base)
    .resize({ width: 100, height: 100, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}

async function dominantColorOf(base: Pixels): Promise<string> {
  const small = await open(base).resize({ width: 64 }).png().toBuffer()
  const { dominant } = await sharp(small).stats()
  return `#${[dominant.r, dominant.g, dominant.b].map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function open({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } })
}
