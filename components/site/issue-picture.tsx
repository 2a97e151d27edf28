import type { ReactNode } from 'react'
import type { ReaderIssuePage } from '#lib/reader/print-types.ts'

/** Where a page's picture stands, and how wide it is drawn there. */
const SIZES = {
  cell: '(min-width: 75rem) 10rem, 13vw',
  card: '(min-width: 48rem) 14rem, 45vw',
  grid: '(min-width: 75rem) 18rem, (min-width: 48rem) 23vw, 45vw',
  front: '(min-width: 75rem) 34rem, (min-width: 62rem) 44vw, 100vw',
  sheet: '(min-width: 75rem) 70rem, 100vw',
} as const

type IssuePictureProps = { page: ReaderIssuePage; slot: keyof typeof SIZES; alt: string; priority?: boolean }

/** A printed page as a picture, its space kept from the first byte. */
export function IssuePicture({ page, slot, alt, priority = false }: IssuePictureProps): ReactNode {
  const { base, widths, width, height } = page
  return (
    <picture className="issue-sheet">
      <source type="image/webp" srcSet={widths.map((each) => `${base}-${each}.webp ${each}w`).join(', ')} sizes={SIZES[slot]} />
      <img
        src={`${base}-${page.jpegWidth}.jpg`}
        alt={alt}
        width={width}
        height={height}
        {...(priority ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  )
}
