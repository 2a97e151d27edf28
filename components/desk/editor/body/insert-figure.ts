import type { Node, Schema } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { dropPoint } from '@tiptap/pm/transform'
import { Slice, Fragment } from '@tiptap/pm/model'
import type { DeskMedia } from '#lib/media/types.ts'

/** Puts a photo, with the caption of its record, where the selection is or nearest to `position`. */
export function insertFigure(view: EditorView, media: DeskMedia, position?: number): void {
  const figure = figureOf(view.state.schema, media)
  if (!figure) return
  const { state } = view
  const at = position ?? state.selection.to
  const slice = new Slice(Fragment.from(figure), 0, 0)
  const target = dropPoint(state.doc, blockEnd(state.doc, at), slice) ?? state.doc.content.size
  view.dispatch(state.tr.insert(target, figure).scrollIntoView())
}

function figureOf(schema: Schema, media: DeskMedia): Node | null {
  const caption = media.caption ? [schema.text(media.caption)] : []
  return schema.nodes['figure']?.create({ mediaId: media.id }, caption) ?? null
}

/** A figure stands between blocks of the body: after the one that holds the position, or instead of an empty one. */
function blockEnd(doc: Node, position: number): number {
  const $at = doc.resolve(Math.min(position, doc.content.size))
  return $at.depth === 0 ? $at.pos : $at.after(1)
}
