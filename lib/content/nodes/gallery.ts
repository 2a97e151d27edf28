import { z } from 'zod'
import { attributeText, blockId, defineNode, type ParsedElement } from '../node-definition.ts'

const MAX_PHOTOS = 60

/** A photo of a gallery. An override of null means: as the photo's own record says. */
const galleryItem = z.strictObject({
  mediaId: z.uuid(),
  caption: attributeText(600),
  altOverride: attributeText(500).nullable(),
  decorative: z.boolean(),
  creditOverride: attributeText(200).nullable(),
})
export type GalleryItem = z.infer<typeof galleryItem>

const items = z.array(galleryItem).min(1).max(MAX_PHOTOS)

/** Several photos to be looked through in their order. */
export const gallery = defineNode({
  name: 'gallery',
  attributes: z.strictObject({ id: blockId, items }),
  spec: {
    group: 'block',
    atom: true,
    isolating: true,
    draggable: true,
    attrs: { id: { default: null }, items: {} },
    // A gallery that is copied travels as HTML; what is not one of ours is no gallery.
    parseDOM: [{ tag: 'div[data-gallery]', getAttrs: (element) => parseGallery(element) }],
    toDOM: (node) => ['div', { 'data-gallery': JSON.stringify(node.attrs['items']) }],
  },
})

/** @returns the gallery of these photos, as far as one can hold them. */
export function galleryOf(photos: readonly { id: string; caption: string }[]): GalleryItem[] {
  return photos.slice(0, MAX_PHOTOS).map(({ id, caption }) => ({
    mediaId: id,
    caption,
    altOverride: null,
    decorative: false,
    creditOverride: null,
  }))
}

function parseGallery(element: unknown): { items: GalleryItem[] } | false {
  try {
    return { items: items.parse(JSON.parse((element as ParsedElement).getAttribute('data-gallery') ?? '')) }
  } catch {
    return false
  }
}
