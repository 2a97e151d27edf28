import type { GalleryItem } from '#lib/content/nodes/gallery.ts'
import type { ReaderPicture } from '#lib/reader/types.ts'
import type { RenderContext } from './render-context.ts'

type NamedPhoto = Pick<GalleryItem, 'mediaId' | 'altOverride' | 'decorative' | 'creditOverride'>

/** `picture` is null where the photo is not there any more; `caption` is that of the photo's own record. */
type ShownPhoto = { picture: ReaderPicture | null; caption: string; credit: string }

/** A photo that a document names: its own words for it win over those of the photo's record. */
export function shownPhoto(named: NamedPhoto, { pictures }: RenderContext): ShownPhoto {
  const { mediaId, altOverride, decorative, creditOverride } = named
  const photo = Object.hasOwn(pictures, mediaId) ? pictures[mediaId] : undefined
  return {
    picture: photo ? { ...photo, alt: decorative ? '' : (altOverride ?? photo.alt) } : null,
    caption: photo?.caption ?? '',
    credit: creditOverride ?? photo?.credit ?? '',
  }
}
