import { Extension } from '@tiptap/core'
import { GapCursor } from '@tiptap/pm/gapcursor'
import type { ResolvedPos } from '@tiptap/pm/model'
import { type Command, Plugin, Selection, TextSelection } from '@tiptap/pm/state'
import { addRowAfter, CellSelection, cellAround, deleteTable, goToNextCell, nextCell, tableEditing } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import type { Direction } from './gap-cursor-keys.ts'

/**
 * Cells, their selection and their keys, with the arrow that points forward decided by the direction of the story.
 * The library's own takes ArrowRight for forward, which in an Arabic table leads back.
 */
export const Tables = Extension.create<{ direction: Direction }>({
  name: 'tables',
  // Before the keys that know nothing of tables.
  priority: 150,
  addOptions: () => ({ direction: 'rtl' as const }),
  addProseMirrorPlugins() {
    return [directedTableKeys(this.options.direction), tableEditing()]
  },
  addKeyboardShortcuts() {
    const { editor } = this
    const run = (command: Command) => command(editor.state, (tr) => editor.view.dispatch(tr), editor.view)
    const removeWhole = () => isWhole(editor.state.selection) && run(deleteTable)
    return {
      Tab: () => run(goToNextCell(1)) || (run(addRowAfter) && run(goToNextCell(1))),
      'Shift-Tab': () => run(goToNextCell(-1)),
      Backspace: removeWhole,
      Delete: removeWhole,
    }
  },
})

const isWhole = (selection: Selection) =>
  selection instanceof CellSelection && selection.isRowSelection() && selection.isColSelection()

function directedTableKeys(direction: Direction): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, { key, shiftKey, ctrlKey, altKey, metaKey }) {
        if (ctrlKey || altKey || metaKey || !cellAround(view.state.selection.$head)) return false
        if (key === 'ArrowUp' || key === 'ArrowDown') return !shiftKey && leaveTable(view, key === 'ArrowDown' ? 1 : -1)
        if (direction === 'ltr' || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false
        const step = key === 'ArrowLeft' ? 1 : -1
        return shiftKey ? extendByCell(view, step) : moveByCell(view, step)
      },
    },
  })
}

type Step = 1 | -1

/** From the end of a cell's text into the next cell's. */
function moveByCell(view: EditorView, step: Step): boolean {
  const { selection, doc } = view.state
  if (selection instanceof CellSelection) return select(view, Selection.near(selection.$headCell, step))
  if (!edgeCell(view, step, 'horizontal')) return false
  return select(view, Selection.near(doc.resolve(selection.head + step), step))
}

function extendByCell(view: EditorView, step: Step): boolean {
  const { selection, doc } = view.state
  const $cell = selection instanceof CellSelection ? selection.$headCell : edgeCell(view, step, 'horizontal')
  if (!$cell) return false
  const $anchor = selection instanceof CellSelection ? selection.$anchorCell : $cell
  const $next = nextCell($cell, 'horiz', step)
  return $next ? select(view, new CellSelection(doc.resolve($anchor.pos), $next)) : false
}

/** From the first or last row to what stands there, also where that is no text. */
function leaveTable(view: EditorView, step: Step): boolean {
  const $cell = edgeCell(view, step, 'vertical')
  if (!$cell || nextCell($cell, 'vert', step)) return false
  const { doc } = view.state
  const $out = doc.resolve(step > 0 ? $cell.after(-1) : $cell.before(-1))
  const beside = step > 0 ? $out.nodeAfter : $out.nodeBefore
  if (beside?.isTextblock) return select(view, Selection.near($out, step))
  return select(view, new GapCursor($out))
}

/** @returns the cell of the caret where the caret can go no further in it. */
function edgeCell(view: EditorView, step: Step, axis: 'horizontal' | 'vertical'): ResolvedPos | null {
  const { selection } = view.state
  if (!(selection instanceof TextSelection) || !selection.empty) return null
  const { $head } = selection
  const $cell = cellAround($head)
  if (!$cell) return null
  const cell = $head.node($cell.depth + 1)
  const isAtEdge = $head.index($cell.depth + 1) === (step > 0 ? cell.childCount - 1 : 0)
  const way = axis === 'horizontal' ? (step > 0 ? 'forward' : 'backward') : step > 0 ? 'down' : 'up'
  return isAtEdge && view.endOfTextblock(way) ? $cell : null
}

function select(view: EditorView, selection: Selection): boolean {
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
  return true
}
