import type { ReactNode } from 'react'
import type { ReaderPicture } from '#lib/reader/types.ts'
import { SLOTS, type PictureSlot } from './picture-slots.ts'

export type PictureBase = '/media' | '/api/media'

export type PictureProps = {
  picture: ReaderPicture
  slot: PictureSlot
  base: PictureBase
  /** The one picture that a page is waited for by; it is preloaded too. */
  priority?: boolean
}

/** A photo in WebP with a JPEG behind it, its space kept from the first byte so that nothing moves. */
export function Picture({ picture, slot, base, priority = false }: PictureProps): ReactNode {
  const { width, height, focal, color, alt } = picture
  const { sizes, fallback, crop } = SLOTS[slot]
  const position = crop && (focal.x !== 0.5 || focal.y !== 0.5) ? `${percent(focal.x)} ${percent(focal.y)}` : undefined
  return (
    <picture className={crop ? `crop crop-${slot}` : undefined}>
      <source type="image/webp" srcSet={sourceSet(picture, base)} sizes={sizes} />
      <img
        src={`${base}/${picture.mediaId}/${nearest(picture.widths, fallback)}.jpg`}
        alt={alt}
        width={width}
        height={height}
        style={{ backgroundColor: color, objectPosition: position }}
        {...(priority ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  )
}

/** The `<link>` that fetches the page's first picture before the parser comes to it. */
export function PicturePreload({ picture, slot, base }: Omit<PictureProps, 'priority'>): ReactNode {
  return (
    <link
      rel="preload"
      as="image"
      type="image/webp"
      imageSrcSet={sourceSet(picture, base)}
      imageSizes={SLOTS[slot].sizes}
      fetchPriority="high"
    />
  )
}

function sourceSet({ mediaId, widths }: ReaderPicture, base: PictureBase): string {
  return widths.map((width) => `${base}/${mediaId}/${width}.webp ${width}w`).join(', ')
}

function nearest(widths: number[], wanted: number): number {
  return widths.find((width) => width >= wanted) ?? widths.at(-1) ?? wanted
}

const percent = (share: number) => `${Math.round(share * 100)}%`
