import type { ComponentProps } from 'react'
import type { DeskMedia } from '#lib/media/types.ts'

type RenditionProps = ComponentProps<'img'> & {
  photo: DeskMedia
  alt: string
  /** Pixels that the rendition should have across; the next larger one that exists is taken. */
  across: number
}

/** A photo of the library, its colour in its place until it is there. */
export function Rendition({ photo, alt, across, style, ...rest }: RenditionProps) {
  const width = photo.widths.find((each) => each >= across) ?? photo.widths.at(-1) ?? across
  return (
    // oxlint-disable-next-line nextjs/no-img-element -- its sizes were made at upload
    <img
      src={`/api/media/${photo.id}/${width}.webp`}
      alt={alt}
      draggable={false}
      style={{ backgroundColor: photo.color, ...style }}
      {...rest}
    />
  )
}
