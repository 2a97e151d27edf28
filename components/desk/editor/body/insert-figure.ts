import type { Node, Schema } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { galleryOf } from '#lib/content/nodes/gallery.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import { insertBlock } from './insert-block.ts'

/** Puts a photo, with the caption of its record, where `insertBlock` puts a block. */
export function insertFigure(view: EditorView, media: DeskMedia, position?: number): void {
  const figure = figureOf(view.state.schema, media)
  if (figure) insertBlock(view, figure, position)
}

/** Puts photos as one gallery where `insertFigure` would put one. */
export function insertGallery(view: EditorView, photos: readonly DeskMedia[]): void {
  const gallery = view.state.schema.nodes['gallery']?.create({ items: galleryOf(photos) })
  if (gallery && photos.length > 0) insertBlock(view, gallery)
}

function figureOf(schema: Schema, media: DeskMedia): Node | null {
  const caption = media.caption ? [schema.text(media.caption)] : []
  return schema.nodes['figure']?.create({ mediaId: media.id }, caption) ?? null
}
