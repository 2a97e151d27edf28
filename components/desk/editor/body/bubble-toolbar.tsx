'use client'

import { Toolbar as Base } from '@base-ui/react/toolbar'
import { type Editor, isNodeSelection } from '@tiptap/core'
import { CellSelection } from '@tiptap/pm/tables'
import { useEditorState } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { Bold, Heading2, Italic, Link, Subscript, Superscript, TextQuote } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useWorkspace } from '../workspace-context.tsx'
import { Tool, ToolDivider } from './tool.tsx'

/** What is done to words, at the words. */
export function BubbleToolbar({ onLink }: { onLink: () => void }) {
  const t = useTranslations('editor.toolbar')
  const blocks = useTranslations('editor.blocks')
  const { body } = useWorkspace()
  const active = useEditorState({ editor: body, selector: ({ editor }) => activeMarks(editor) })
  const toggle = (mark: 'strong' | 'em' | 'sub' | 'sup') => () => body.chain().focus().toggleMark(mark).run()
  return (
    <BubbleMenu
      editor={body}
      shouldShow={({ editor, state }) => editor.isEditable && editor.isFocused && hasWords(state.selection)}
      options={{ placement: 'top', offset: 8, flip: true, shift: { padding: 8 } }}
      className="z-20"
    >
      <Base.Root aria-label={t('selection')} className="flex items-center gap-0.5 rounded-lg border border-line bg-raised p-1 shadow-popup">
        <Tool label={t('strong')} keys="Ctrl B" pressed={active.strong} onClick={toggle('strong')}>
          <Bold />
        </Tool>
        <Tool label={t('em')} keys="Ctrl I" pressed={active.em} onClick={toggle('em')}>
          <Italic />
        </Tool>
        <Tool label={t('link')} keys="Ctrl K" pressed={active.link} onClick={onLink}>
          <Link />
        </Tool>
        <Tool label={t('sup')} keys="Ctrl ." pressed={active.sup} onClick={toggle('sup')}>
          <Superscript />
        </Tool>
        <Tool label={t('sub')} keys="Ctrl ," pressed={active.sub} onClick={toggle('sub')}>
          <Subscript />
        </Tool>
        {active.canTurn && <ToolDivider />}
        {active.canTurn && (
          <Tool label={t('heading2')} keys="Ctrl Alt 2" pressed={active.heading} onClick={() => body.chain().focus().toggleNode('heading', 'paragraph', { level: 2 }).run()}>
            <Heading2 />
          </Tool>
        )}
        {active.canTurn && (
          <Tool label={blocks('pullQuote')} pressed={active.pullQuote} onClick={() => body.chain().focus().toggleNode('pullQuote', 'paragraph').run()}>
            <TextQuote className="mirror" />
          </Tool>
        )}
      </Base.Root>
    </BubbleMenu>
  )
}

type Selected = Editor['state']['selection']

const hasWords = (selection: Selected) => !selection.empty && !isNodeSelection(selection) && !(selection instanceof CellSelection)

function activeMarks(editor: Editor) {
  const { $from } = editor.state.selection
  return {
    strong: editor.isActive('strong'),
    em: editor.isActive('em'),
    link: editor.isActive('link'),
    sub: editor.isActive('sub'),
    sup: editor.isActive('sup'),
    heading: editor.isActive('heading'),
    pullQuote: editor.isActive('pullQuote'),
    /** A line of the body itself; one in a list or a cell can be nothing else. */
    canTurn: $from.depth === 1 && ['paragraph', 'heading', 'pullQuote'].includes($from.parent.type.name),
  }
}
