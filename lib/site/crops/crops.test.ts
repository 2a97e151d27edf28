import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { CROP_SHAPES, cropOf, cropSize, parseCropFile, type CropShape } from './crop-address.ts'
import { cutCrop } from './cut-crop.ts'

const SHAPES = Object.keys(CROP_SHAPES) as CropShape[]
const center = { x: 0.5, y: 0.5 }
const photo = { mediaId: '0b5c1f6e-6b1a-4a53-9d4e-0f6f5a1f9d11', width: 3000, height: 2000, focal: center }

test('every shape is 1,200 pixels wide where the photo allows, and never wider than the photo', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) })
  fc.assert(
    fc.property(size, fc.constantFrom(...SHAPES), (given, shape) => {
      const { width, height } = cropSize(given, shape)
      expect(width).toBeLessThanOrEqual(Math.max(1, Math.min(1200, given.width)))
      expect(height).toBeLessThanOrEqual(given.height + 1)
      expect(Math.abs(height - width / CROP_SHAPES[shape])).toBeLessThan(1)
    }),
  )
  expect(SHAPES.map((shape) => cropSize(photo, shape))).toEqual([
    { width: 1200, height: 1200 },
    { width: 1200, height: 900 },
    { width: 1200, height: 675 },
  ])
})

test('the address can be read back, and is another after the focal point moved', () => {
  for (const shape of SHAPES) {
    const { path } = cropOf(photo, shape)
    expect(parseCropFile(path.split('/').at(-1) ?? '')).toMatchObject({ shape })
    expect(cropOf({ ...photo, focal: { x: 0.51, y: 0.5 } }, shape).path).not.toBe(path)
  }
  expect(parseCropFile('1x1.jpg')).toEqual({ shape: '1x1', version: null })
  expect(['2x1.jpg', '1x1.png', '1x1.zzzzzz.jpg', '320.webp', '1x1'].map(parseCropFile)).toEqual([null, null, null, null, null])
})

/** Red, green, blue and white from left to right. */
async function stripes(width: number, height: number): Promise<Buffer> {
  const colors = ['#ff0000', '#00ff00', '#0000ff', '#ffffff']
  const quarter = Math.ceil(width / 4)
  const parts = colors.map((background, i) => ({
    input: { create: { width: quarter, height, channels: 3 as const, background } },
    left: i * quarter,
    top: 0,
  }))
  return sharp({ create: { width: quarter * 4, height, channels: 3, background: '#000' } }).composite(parts).jpeg().toBuffer()
}

async function middle(picture: Buffer): Promise<number[]> {
  const { width, height } = await sharp(picture).metadata()
  const point = { left: Math.floor(width / 2), top: Math.floor(height / 2), width: 1, height: 1 }
  return [...(await sharp(picture).extract(point).raw().toBuffer())].map((value) => (value > 127 ? 255 : 0))
}

test.each([
  [0.1, [255, 0, 0]],
  [0.38, [0, 255, 0]],
  [0.63, [0, 0, 255]],
  [0.95, [255, 255, 255]],
])('a focal point at %d of the width is within the square', async (x, color) => {
  const bytes = await stripes(2400, 600)
  const cut = await cutCrop({ bytes, width: 2400, height: 600, focal: { x, y: 0.5 } }, '1x1')
  expect(await sharp(cut).metadata()).toMatchObject({ format: 'jpeg', width: 600, height: 600 })
  expect(await middle(cut)).toEqual(color)
})

test('a photo that lies on its side is stood up before it is cut', async () => {
  const lying = await sharp(await stripes(800, 400)).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  // Turned clockwise, the stripes run from top to bottom.
  const cut = await cutCrop({ bytes: lying, width: 400, height: 800, focal: { x: 0.5, y: 0.1 } }, '16x9')
  expect(await sharp(cut).metadata()).toMatchObject({ width: 400, height: 225 })
  expect(await middle(cut)).toEqual([255, 0, 0])
})

test('odd sizes fit to the pixel', async () => {
  for (const [width, height] of [[1, 1], [1201, 7], [3, 999], [1333, 751]] as const) {
    const bytes = await sharp({ create: { width, height, channels: 3, background: '#123456' } }).png().toBuffer()
    for (const shape of SHAPES) {
      const cut = await cutCrop({ bytes, width, height, focal: { x: 1, y: 0 } }, shape)
      expect(await sharp(cut).metadata()).toMatchObject(cropSize({ width, height }, shape))
    }
  }
})
