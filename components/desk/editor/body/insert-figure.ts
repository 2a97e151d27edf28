import type { Node, Schema } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { galleryOf } from '#lib/content/nodes/gallery.ts'
import type { DeskMedia } from '#lib/media/types.ts'

/**
 * Puts a photo, with the caption of its record, between the blocks of the body: after the one that holds the
 * position (the selection's end where none is given), or in the place of an empty paragraph.
 */
export function insertFigure(view: EditorView, media: DeskMedia, position?: number): void {
  const figure = figureOf(view.state.schema, media)
  if (figure) insertBlock(view, figure, position)
}

/** Puts photos as one gallery where `insertFigure` would put one. */
export function insertGallery(view: EditorView, photos: readonly DeskMedia[]): void {
  const gallery = view.state.schema.nodes['gallery']?.create({ items: galleryOf(photos) })
  if (gallery && photos.length > 0) insertBlock(view, gallery)
}

function insertBlock(view: EditorView, block: Node, position?: number): void {
  const { state } = view
  const { from, to } = placeFor(state.doc, position ?? state.selection.to)
  const tr = state.tr.replaceRangeWith(from, to, block)
  // The next photo goes after this one.
  if (tr.doc.nodeAt(from)?.type === block.type) tr.setSelection(NodeSelection.create(tr.doc, from))
  view.dispatch(tr.scrollIntoView())
}

function figureOf(schema: Schema, media: DeskMedia): Node | null {
  const caption = media.caption ? [schema.text(media.caption)] : []
  return schema.nodes['figure']?.create({ mediaId: media.id }, caption) ?? null
}

function placeFor(doc: Node, position: number): { from: number; to: number } {
  const $at = doc.resolve(Math.min(position, doc.content.size))
  if ($at.depth === 0) return { from: $at.pos, to: $at.pos }
  const block = $at.node(1)
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0
  return { from: isEmpty ? $at.before(1) : $at.after(1), to: $at.after(1) }
}
