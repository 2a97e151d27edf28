import { Extension } from '@tiptap/core'
import { GapCursor, gapCursor } from '@tiptap/pm/gapcursor'
import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export type Direction = 'ltr' | 'rtl'

/**
 * The gap cursor, with the arrow that points forward decided by the direction of the text. The library's own
 * takes ArrowLeft for backward, which traps the caret between two figures of an Arabic story.
 */
export const GapCursorKeys = Extension.create<{ direction: Direction }>({
  name: 'gapCursorKeys',
  addOptions: () => ({ direction: 'rtl' as const }),
  addProseMirrorPlugins() {
    return [directedGapCursor(this.options.direction)]
  },
})

export function directedGapCursor(direction: Direction): Plugin {
  const { props } = gapCursor()
  const { handleKeyDown } = props
  return new Plugin({
    props: {
      ...props,
      handleKeyDown(view, event) {
        const side = event.key === 'ArrowLeft' ? 'left' : event.key === 'ArrowRight' ? 'right' : null
        if (side === null) return handleKeyDown?.call(this, view, event) ?? false
        if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false
        const rtl = directionAt(view.state, direction) === 'rtl'
        return moveIntoGap(view, (side === 'left') === rtl ? 1 : -1)
      },
    },
  })
}

/** @returns the direction of the block that holds the selection: its own, else the story's. */
function directionAt(state: EditorState, direction: Direction): Direction {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const own = $from.node(depth).attrs['dir'] as Direction | null | undefined
    if (own) return own
  }
  return direction
}

function moveIntoGap(view: EditorView, step: 1 | -1): boolean {
  const { selection, doc, tr } = view.state
  let $start = step > 0 ? selection.$to : selection.$from
  let mustMove = selection.empty
  if (selection instanceof TextSelection) {
    if (!view.endOfTextblock(step > 0 ? 'forward' : 'backward') || $start.depth === 0) return false
    mustMove = false
    $start = doc.resolve(step > 0 ? $start.after() : $start.before())
  }
  const $found = findGap($start, step, mustMove)
  if (!$found) return false
  view.dispatch(tr.setSelection(new GapCursor($found)))
  return true
}

/** Exported by the library, and missing in its types. */
const { findGapCursorFrom: findGap } = GapCursor as unknown as {
  findGapCursorFrom: ($position: ResolvedPos, step: number, mustMove: boolean) => ResolvedPos | null
}
