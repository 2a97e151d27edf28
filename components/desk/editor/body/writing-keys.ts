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
      'Shift-Enter': () => chain().insertContent({ type: 'hardBreak' }).run(),
      Enter: () => leaveCaption(editor) || editor.commands.splitListItem('listItem'),
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
  const onFigure = selection instanceof NodeSelection && ['figure', 'gallery'].includes(selection.node.type.name)
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

/** Backspace at the beginning of an empty caption marks the figure, so that the next one removes it. */
function selectEmptyFigure(editor: Editor): boolean {
  const { selection } = editor.state
  const { $from, empty } = selection
  if (!empty || $from.parent.type.name !== 'figure' || $from.parent.content.size > 0) return false
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, $from.before())))
  return true
}
