import sharp, { type Sharp } from 'sharp'
import type { RenditionFormat } from '#lib/platform/photo-keys.ts'
import { jpegWidthOf } from '#lib/platform/print-keys.ts'
import type { DrawnPage } from './open-pdf.ts'
import { PAGE_WIDTHS } from './pdf-limits.ts'

type PagePicture = { width: number; format: RenditionFormat; bytes: Buffer }
type PagePictures = { pictures: PagePicture[]; /** Ascending. */ widths: number[] }

/**
 * Makes a drawn page's pictures: WebP in every width that it is wide enough for, its own where it is narrower than
 * all; and one JPEG, for what shows links and for what reads no WebP.
 */
export async function makePagePictures({ width, height, pixels }: DrawnPage): Promise<PagePictures> {
  const fitting = PAGE_WIDTHS.filter((each) => each <= width)
  const widths = fitting.length > 0 ? [...fitting] : [width]
  // Opened each time: a clone of one copies all pixels.
  const open = (): Sharp => sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha()
  const at = (each: number): Sharp => (each === width ? open() : open().resize({ width: each }))
  // Small type on white: softer settings than these smear the letters.
  const webp = widths.map(async (each): Promise<PagePicture> => {
    return { width: each, format: 'webp', bytes: await at(each).webp({ quality: 76, effort: 2 }).toBuffer() }
  })
  const jpegWidth = jpegWidthOf(widths)
  const jpeg = { width: jpegWidth, format: 'jpg', bytes: await at(jpegWidth).jpeg({ quality: 78 }).toBuffer() } as const
  return { pictures: [...(await Promise.all(webp)), jpeg], widths }
}
