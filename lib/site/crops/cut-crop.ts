import sharp from 'sharp'
import { cropSize, type CropShape } from './crop-address.ts'

/** A photo's file with what its record says: pixels when upright, the focal point as shares from left and top. */
export type CropSource = { bytes: Uint8Array; width: number; height: number; focal: { x: number; y: number } }

/** @returns a JPEG of the shape, cut around the focal point, upright, on white, without metadata. */
export async function cutCrop({ bytes, ...photo }: CropSource, shape: CropShape): Promise<Buffer> {
  const size = cropSize(photo, shape)
  const scale = Math.max(size.width / photo.width, size.height / photo.height)
  // Scaled first: of a large JPEG only as much is decoded as the crop needs.
  const whole = { width: atLeast(photo.width * scale, size.width), height: atLeast(photo.height * scale, size.height) }
  return sharp(bytes, { failOn: 'error', sequentialRead: true })
    .autoOrient()
    .resize({ ...whole, fit: 'fill' })
    .extract({
      ...size,
      left: placeOf(photo.focal.x, whole.width, size.width),
      top: placeOf(photo.focal.y, whole.height, size.height),
    })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .timeout({ seconds: 30 })
    .jpeg({ quality: 80, progressive: true, quantisationTable: 3 })
    .toBuffer()
}

function atLeast(length: number, least: number): number {
  return Math.max(Math.round(length), least)
}

/** Where a window begins whose middle is the focal point, without leaving the picture. */
function placeOf(focal: number, whole: number, window: number): number {
  return Math.round(Math.min(Math.max(focal * whole - window / 2, 0), whole - window))
}
