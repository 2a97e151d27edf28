import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { originalKey, renditionKey } from '#lib/platform/photo-keys.ts'
import { readStored } from '#lib/platform/storage.ts'
import type { Actor, Role } from '#lib/policies/actor.ts'
import { RENDITION_WIDTHS } from './photo-limits.ts'
import { storePhoto } from './store-photo.ts'
import { makePerson } from './testing/people.ts'
import { hugePng, makePicture, withIptc, withPngChunk, withXmp } from './testing/photo-fixtures.ts'

let reporter: Actor
let jpeg: Buffer

beforeAll(async () => {
  reporter = await makePerson(['reporter'])
  jpeg = await makePicture(700, 500)
})

const store = (bytes: Buffer, originalName: string, claimedType?: string) =>
  storePhoto(reporter, { bytes, originalName, claimedType })

describe('what is refused, and why', () => {
  const ftyp = (brand: string) => Buffer.concat([Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1`, 'latin1'), Buffer.alloc(2000)])

  test.each<[string, () => Promise<Buffer> | Buffer, string, string, Record<string, unknown>]>([
    ['SVG', () => Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', 'unsupported_media', { reason: 'svg' }],
    ['AVIF', () => makePicture(64, 48, 'avif'), 'a.avif', 'unsupported_media', { reason: 'avif' }],
    ['HEIC', () => ftyp('heic'), 'IMG_1.HEIC', 'unsupported_media', { reason: 'heic' }],
    ['GIF', () => makePicture(64, 48, 'gif'), 'a.gif', 'unsupported_media', { reason: 'gif' }],
    ['PDF', () => Buffer.from('%PDF-1.7\n'), 'a.pdf', 'unsupported_media', { reason: 'pdf' }],
    ['nothing', () => Buffer.alloc(0), 'a', 'unsupported_media', { reason: 'unknown' }],
    ['text called .jpg', () => Buffer.from('just words'), 'a.jpg', 'unsupported_media', { reason: 'lying', named: 'jpeg', found: 'unknown' }],
    ['HTML called .png', () => Buffer.from('<html><svg onload=x>'), 'a.png', 'unsupported_media', { reason: 'lying', named: 'png', found: 'svg' }],
    ['JPEG called .png', () => jpeg, 'a.png', 'unsupported_media', { reason: 'lying', named: 'png', found: 'jpeg' }],
    ['AVIF called .jpg', () => makePicture(64, 48, 'avif'), 'a.jpg', 'unsupported_media', { reason: 'lying', named: 'jpeg', found: 'avif' }],
    ['animated WebP', () => animatedWebp(), 'a.webp', 'unsupported_media', { reason: 'animated' }],
    ['animated PNG', () => animatedPng(), 'a.png', 'unsupported_media', { reason: 'animated' }],
    ['a bomb', () => hugePng(60_000, 60_000), 'a.png', 'media_too_large', { reason: 'pixels', width: 60_000, height: 60_000 }],
    ['too many bytes', () => Buffer.concat([jpeg, Buffer.alloc(60 * 1024 * 1024)]), 'a.jpg', 'media_too_large', { reason: 'bytes' }],
    ['a truncated JPEG', () => jpeg.subarray(0, jpeg.length / 2), 'a.jpg', 'broken_media', { reason: 'data' }],
    ['a truncated PNG', async () => (await makePicture(64, 48, 'png')).subarray(0, 3000), 'a.png', 'broken_media', { reason: 'data' }],
    ['a truncated WebP', async () => (await makePicture(640, 480, 'webp')).subarray(0, 3000), 'a.webp', 'broken_media', { reason: 'header' }],
    ['a JPEG without a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'a.jpg', 'broken_media', { reason: 'header' }],
  ])('%s', async (_, make, name, code, details) => {
    const before = await db.mediaAsset.count()
    await expect(store(await make(), name)).rejects.toMatchObject({ code, details })
    expect(await db.mediaAsset.count()).toBe(before)
  })

  test('a browser’s claim that is untrue', async () => {
    const lie = { code: 'unsupported_media', details: { reason: 'lying', named: 'webp', found: 'jpeg' } }
    await expect(store(jpeg, 'photo', 'image/webp')).rejects.toMatchObject(lie)
  })

  test.each<[Role, boolean]>([
    ['reporter', true],
    ['photo_editor', true],
    ['editor', true],
    ['managing_editor', true],
    ['admin', false],
  ])('an upload by a %s: %s', async (role, allowed) => {
    const outcome = storePhoto(await makePerson([role]), { bytes: jpeg, originalName: 'a.jpg' })
    if (allowed) await expect(outcome).resolves.toMatchObject({ width: 700 })
    else await expect(outcome).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('what is kept', () => {
  test('the original, byte for byte, and every rendition up to its width', async () => {
    const bytes = withIptc(await makePicture(1400, 900), [[120, 'صورة للتجربة']])
    const media = await store(bytes, 'C:\\صور\\ميناء.jpg', 'image/jpeg')
    expect(media).toMatchObject({
      alreadyThere: false,
      originalName: 'ميناء.jpg',
      mimeType: 'image/jpeg',
      bytes: bytes.length,
      width: 1400,
      height: 900,
      widths: RENDITION_WIDTHS.filter((width) => width <= 1400),
      caption: 'صورة للتجربة',
      focal: { x: 0.5, y: 0.5 },
      color: expect.stringMatching(/^#[0-9a-f]{6}$/) as string,
      uploadedBy: { id: reporter.id, name: reporter.name },
    })
    const { sha256 } = await db.mediaAsset.findUniqueOrThrow({ where: { id: media.id } })
    expect((await readStored(originalKey(sha256, 'jpeg')))?.equals(bytes)).toBe(true)
    for (const width of media.widths) {
      for (const [format, expected] of [['webp', 'webp'], ['jpg', 'jpeg']] as const) {
        const rendition = await readStored(renditionKey(sha256, width, format))
        expect(await sharp(rendition ?? undefined).metadata()).toMatchObject({ format: expected, width, space: 'srgb' })
      }
    }
  })

  test('renditions say nothing: no EXIF, XMP, IPTC, profile', async () => {
    const exif = await sharp(jpeg).withExif({ IFD0: { Artist: 'سرّي' } }).withIccProfile('p3').jpeg().toBuffer()
    const bytes = withXmp(withIptc(exif, [[80, 'سرّي']]), '<photoshop:Credit>سرّي</photoshop:Credit>')
    const media = await store(bytes, 'a.jpg')
    expect(media.creator).toBe('سرّي')
    for (const rendition of await renditionsOf(media.id)) {
      const { exif: a, xmp: b, iptc: c, icc: d } = await sharp(rendition).metadata()
      expect([a, b, c, d]).toEqual([undefined, undefined, undefined, undefined])
      expect(rendition.includes('سرّي')).toBe(false)
    }
  })

  test('a photo that lies on its side is stood up', async () => {
    const blue = { create: { width: 600, height: 200, channels: 3, background: '#0000ff' } } as const
    const upright = sharp(blue).composite([{ input: await redSquare(200), left: 0, top: 0 }])
    const media = await store(await upright.withMetadata({ orientation: 6 }).jpeg().toBuffer(), 'side.jpg')
    expect(media).toMatchObject({ width: 200, height: 600, widths: [200] })
    const [rendition] = await renditionsOf(media.id)
    const { data } = await sharp(rendition).raw().toBuffer({ resolveWithObject: true })
    // Turned clockwise, the red start is on top.
    expect(data[0]).toBeGreaterThan(200)
    expect(data.at(-1)).toBeGreaterThan(200)
  })

  test('nothing is enlarged: a small photo has its own width alone', async () => {
    expect(await store(await makePicture(200, 150, 'png'), 'small.png')).toMatchObject({ widths: [200], mimeType: 'image/png' })
  })

  test('a transparent PNG stands on white', async () => {
    const clear = { create: { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } } as const
    const media = await store(await sharp(clear).png().toBuffer(), 'clear.png')
    for (const rendition of await renditionsOf(media.id)) {
      const { channels, isOpaque } = await sharp(rendition).stats().then((stats) => ({ channels: stats.channels, isOpaque: stats.isOpaque }))
      expect(isOpaque).toBe(true)
      expect(channels.map(({ mean }) => Math.round(mean))).toEqual([255, 255, 255])
    }
  })

  test('grey, 16-bit and CMYK pictures become plain colour', async () => {
    const grey = await sharp(jpeg).greyscale().jpeg().toBuffer()
    const deep = await sharp(jpeg).toColourspace('rgb16').png().toBuffer()
    const cmyk = await sharp(jpeg).toColourspace('cmyk').jpeg().toBuffer()
    for (const [bytes, name] of [[grey, 'g.jpg'], [deep, 'd.png'], [cmyk, 'c.jpg']] as const) {
      const [rendition] = await renditionsOf((await store(bytes, name)).id)
      expect(await sharp(rendition).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' })
    }
  })

  test('what is given goes over what the file says', async () => {
    const bytes = withIptc(await makePicture(320, 200), [[120, 'من الملف'], [110, 'وكالات']])
    const overrides = { caption: 'من المحرر', alt: 'بديل', focal: { x: 0.2, y: 0.8 } }
    const media = await storePhoto(reporter, { bytes, originalName: 'a.jpg', overrides })
    expect(media).toMatchObject({ ...overrides, credit: 'وكالات' })
  })

  test('the same bytes are the same photo, also when they come twice at once', async () => {
    const bytes = await makePicture(330, 220)
    const both = await Promise.all([store(bytes, 'one.jpg'), store(bytes, 'two.jpg')])
    const again = await store(bytes, 'three.jpg')
    expect(new Set([...both, again].map(({ id }) => id)).size).toBe(1)
    expect([...both, again].filter(({ alreadyThere }) => !alreadyThere)).toHaveLength(1)
  })

  test('no half-written file stays behind', async () => {
    const files = await readdir(path.join(env().MANSHET_DATA, 'media'), { recursive: true })
    expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([])
  })

  test('it is in the audit log', async () => {
    const media = await store(await makePicture(340, 230), 'audited.jpg')
    const event = await db.auditEvent.findFirstOrThrow({ where: { subjectId: media.id } })
    expect(event).toMatchObject({ action: 'media.upload', actorId: reporter.id, subjectType: 'media' })
  })
})

async function renditionsOf(id: string): Promise<Buffer[]> {
  const { sha256, widths } = await db.mediaAsset.findUniqueOrThrow({ where: { id } })
  const files = widths.flatMap((width) => [renditionKey(sha256, width, 'webp'), renditionKey(sha256, width, 'jpg')])
  const bytes = await Promise.all(files.map(readStored))
  return bytes.filter((each) => each !== null)
}

async function animatedWebp(): Promise<Buffer> {
  const frame = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#112233' } }).png().toBuffer()
  const other = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#aa2233' } }).png().toBuffer()
  return sharp([await frame(), await other()], { join: { animated: true } }).webp().toBuffer()
}

async function animatedPng(): Promise<Buffer> {
  return withPngChunk(await makePicture(40, 30, 'png'), 'acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))
}

function redSquare(size: number): Promise<Buffer> {
  return sharp({ create: { width: size, height: size, channels: 3, background: '#ff0000' } }).png().toBuffer()
}
