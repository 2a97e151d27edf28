import sharp from 'sharp'
import type { RenditionFormat } from '#lib/platform/photo-keys.ts'
import type { DrawnPage } from './open-pdf.ts'
import { PAGE_WIDTHS } from './pdf-limits.ts'

type PagePicture = { width: number; format: RenditionFormat; bytes: Buffer }
type PagePictures = { pictures: PagePicture[]; /** Ascending. */ widths: number[] }

/** Makes a drawn page's pictures in every width that it is wide enough for; its own where it is narrower than all. */
export async function makePagePictures({ width, height, pixels }: DrawnPage): Promise<PagePictures> {
  const fitting = PAGE_WIDTHS.filter((each) => each <= width)
  const widths = fitting.length > 0 ? [...fitting] : [width]
  const page = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha()
  const made = widths.map(async (each): Promise<PagePicture[]> => {
    const picture = page.clone().resize({ width: each })
    // Small type on white: softer settings than a photo's smear the letters.
    const [webp, jpeg] = await Promise.all([
      picture.clone().webp({ quality: 76, effort: 2 }).toBuffer(),
      picture.clone().jpeg({ quality: 78 }).toBuffer(),
    ])
    return [
      { width: each, format: 'webp', bytes: webp },
      { width: each, format: 'jpg', bytes: jpeg },
    ]
  })
  return { pictures: (await Promise.all(made)).flat(), widths }
}
