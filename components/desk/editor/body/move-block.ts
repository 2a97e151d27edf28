import { Extension } from '@tiptap/core'
import { type Command, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state'

/** Said by a transaction that moved a block: where it stands now, from one, among how many. */
export type MovedBlock = { place: number; count: number }

export function movedBlock(transaction: Transaction): MovedBlock | null {
  return (transaction.getMeta('movedBlock') as MovedBlock | undefined) ?? null
}

/** Alt with an arrow moves the block that holds the caret past its neighbour. */
export const BlockMoves = Extension.create({
  name: 'blockMoves',
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, (tr) => this.editor.view.dispatch(tr))
    return { 'Alt-ArrowUp': run(moveBlock(-1)), 'Alt-ArrowDown': run(moveBlock(1)) }
  },
})

/** Moves a block of the body, whole, one place up or down; the selection goes with it. */
export function moveBlock(step: -1 | 1): Command {
  return ({ doc, selection, tr }, dispatch) => {
    const { $from } = selection
    const index = $from.index(0)
    const block = doc.maybeChild(index)
    const neighbour = doc.maybeChild(index + step)
    // The key is this command's own, also where there is nowhere to go.
    if (!block || !neighbour) return true
    const start = $from.depth > 0 ? $from.before(1) : $from.pos
    const target = step > 0 ? start + neighbour.nodeSize : start - neighbour.nodeSize
    tr.delete(start, start + block.nodeSize).insert(target, block)
    const shift = target - start
    const isWhole = selection instanceof NodeSelection && $from.depth === 0
    tr.setSelection(isWhole ? NodeSelection.create(tr.doc, target) : Selection.near(tr.doc.resolve(selection.head + shift)))
    tr.setMeta('movedBlock', { place: index + step + 1, count: doc.childCount } satisfies MovedBlock)
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
