import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Puts a block between those of the body: after the one that holds the position (the selection's end where none is
 * given), or in the place of an empty paragraph. What can be written in gets the caret, the rest is selected.
 */
export function insertBlock(view: EditorView, block: Node, position?: number): void {
  const { state } = view
  const { from, to } = placeFor(state.doc, position ?? state.selection.to)
  const tr = state.tr.replaceRangeWith(from, to, block)
  if (tr.doc.nodeAt(from)?.type === block.type) {
    // A photo's caption is its own record's already: the next photo goes after this one.
    const isWritten = block.type.name !== 'figure' && !block.isAtom
    tr.setSelection(isWritten ? TextSelection.near(tr.doc.resolve(from + 1), 1) : NodeSelection.create(tr.doc, from))
  }
  view.dispatch(tr.scrollIntoView())
}

function placeFor(doc: Node, position: number): { from: number; to: number } {
  const $at = doc.resolve(Math.min(position, doc.content.size))
  if ($at.depth === 0) return { from: $at.pos, to: $at.pos }
  const block = $at.node(1)
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0
  return { from: isEmpty ? $at.before(1) : $at.after(1), to: $at.after(1) }
}
