import { cn } from '#components/ui/class-names.ts'
import type { DeskMedia } from '#lib/media/types.ts'

type DeskPictureProps = { photo: DeskMedia; alt: string; sizes: string; className?: string }

/** A photo of the library in the rendition that fits. */
export function DeskPicture({ photo, alt, sizes, className }: DeskPictureProps) {
  const address = (width: number) => `/api/media/${photo.id}/${width}.webp`
  const largest = photo.widths.at(-1) ?? 640
  return (
    // Renditions are made at upload, so Next's own image component has nothing to add.
    // oxlint-disable-next-line nextjs/no-img-element
    <img
      className={cn(photo.height > photo.width && 'upright', className)}
      src={address(photo.widths.find((width) => width >= 960) ?? largest)}
      srcSet={photo.widths.map((width) => `${address(width)} ${width}w`).join(', ')}
      sizes={sizes}
      width={photo.width}
      height={photo.height}
      alt={alt}
      draggable={false}
      style={{ backgroundColor: photo.color, objectPosition: `${photo.focal.x * 100}% ${photo.focal.y * 100}%` }}
    />
  )
}
