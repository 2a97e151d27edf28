import { type Editor, Extension } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** The keys that editors know from other places, and those that lead out of lists and captions. */
export const WritingKeys = Extension.create<{ onLink: () => void }>({
  name: 'writingKeys',
  addOptions: () => ({ onLink: () => undefined }),
  addKeyboardShortcuts() {
    const { editor, options } = this
    const chain = () => editor.chain().focus()
    return {
      'Mod-b': () => chain().toggleMark('strong').run(),
      'Mod-i': () => chain().toggleMark('em').run(),
      'Mod-.': () => chain().toggleMark('sup').run(),
      'Mod-,': () => chain().toggleMark('sub').run(),
      'Mod-k': () => {
        options.onLink()
        return true
      },
      'Mod-Alt-0': () => chain().setNode('paragraph').run(),
      'Mod-Alt-2': () => chain().toggleNode('heading', 'paragraph', { level: 2 }).run(),
      'Mod-Alt-3': () => chain().toggleNode('heading', 'paragraph', { level: 3 }).run(),
      'Mod-Shift-7': () => chain().toggleList('orderedList', 'listItem').run(),
      'Mod-Shift-8': () => chain().toggleList('bulletList', 'listItem').run(),
      'Mod-Shift-9': () => chain().toggleWrap('blockquote').run(),
      'Alt-F10': () => {
        document.getElementById('body-toolbar')?.querySelector('button')?.focus()
        return true
      },
      'Mod-Enter': () => leaveBlock(editor),
      'Shift-Enter': () => chain().insertContent({ type: 'hardBreak' }).run(),
      Enter: () => leaveCaption(editor) || leaveEmptyEnd(editor) || editor.commands.splitListItem('listItem'),
      Backspace: () => selectEmptyFigure(editor) || editor.commands.undoInputRule(),
      // Outside a list, Tab leaves the text, as in every other field.
      Tab: () => editor.commands.sinkListItem('listItem') || isInList(editor),
      'Shift-Tab': () => editor.commands.liftListItem('listItem'),
    }
  },
})

function isInList(editor: Editor): boolean {
  return editor.isActive('listItem')
}

/** Enter in a caption goes on with the text below the figure. */
function leaveCaption(editor: Editor): boolean {
  const { state, view } = editor
  const { selection, schema } = state
  const paragraph = schema.nodes['paragraph']
  if (!paragraph) return false
  const onFigure = selection instanceof NodeSelection && selection.node.isBlock && (selection.node.isAtom || selection.node.type.name === 'figure')
  const inCaption = selection.$from.parent.type.name === 'figure'
  if (!onFigure && !inCaption) return false
  const after = onFigure ? selection.to : selection.$from.after()
  const next = state.doc.nodeAt(after)
  const tr = state.tr
  if (next?.type !== paragraph || next.content.size > 0) tr.insert(after, paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, after + 1))
  view.dispatch(tr.scrollIntoView())
  return true
}

/** Enter on an empty line at the end of a fact box goes on below it. */
function leaveEmptyEnd(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  const box = $from.depth === 2 ? $from.node(1) : null
  if (!empty || box?.type.name !== 'factBox' || $from.parent.content.size > 0) return false
  if ($from.index(1) !== box.childCount - 1 || box.childCount < 2) return false
  return writeBelow(editor, { dropLine: box.child(box.childCount - 2).type.name !== 'heading' })
}

/** Goes on below the block of the body that holds the caret, whatever it is. */
function leaveBlock(editor: Editor): boolean {
  return editor.state.selection.$from.depth > 0 && writeBelow(editor, { dropLine: false })
}

function writeBelow(editor: Editor, { dropLine }: { dropLine: boolean }): boolean {
  const { state, view } = editor
  const { $from } = state.selection
  const paragraph = state.schema.nodes['paragraph']
  if (!paragraph) return false
  const tr = state.tr.insert($from.after(1), paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, $from.after(1) + 1))
  if (dropLine) tr.delete($from.before(), $from.after())
  view.dispatch(tr.scrollIntoView())
  return true
}

/** Backspace at the beginning of an empty caption marks the figure, so that the next one removes it. */
function selectEmptyFigure(editor: Editor): boolean {
  const { selection } = editor.state
  const { $from, empty } = selection
  if (!empty || $from.parent.type.name !== 'figure' || $from.parent.content.size > 0) return false
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, $from.before())))
  return true
}
