'use client'
import { Toolbar } from '@base-ui/react/toolbar'
import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, Heading2, Heading3, Link, List, ListOrdered, Redo2, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { toolClass } from '#components/desk/editor/body/toolbar-look.ts'
import { Tooltip } from '#components/ui/tooltip.tsx'

/** The few tools of a standing page. */
export function PageToolbar({ body, onLink }: { body: Editor; onLink: () => void }) {
  const t = useTranslations()
  const active = useEditorState({ editor: body, selector: ({ editor }) => activeTools(editor) })
  const chain = () => body.chain().focus()
  const heading = (level: 2 | 3) => () => chain().toggleNode('heading', 'paragraph', { level }).run()
  const list = (name: 'bulletList' | 'orderedList') => () => chain().toggleList(name, 'listItem').run()
  return (
    <Toolbar.Root aria-label={t('pages.toolbar')} className="flex min-w-0 items-center gap-0.5 overflow-x-auto [scrollbar-width:none] *:shrink-0">
      <Tool label={t('editor.toolbar.strong')} keys="Ctrl B" pressed={active.strong} onClick={() => chain().toggleMark('strong').run()}>
        <Bold />
      </Tool>
      <Tool label={t('editor.toolbar.link')} keys="Ctrl K" pressed={active.link} onClick={onLink}>
        <Link />
      </Tool>
      <Tool label={t('editor.toolbar.heading2')} keys="Ctrl Alt 2" pressed={active.level === 2} onClick={heading(2)}>
        <Heading2 />
      </Tool>
      <Tool label={t('editor.toolbar.heading3')} keys="Ctrl Alt 3" pressed={active.level === 3} onClick={heading(3)}>
        <Heading3 />
      </Tool>
      <Tool label={t('editor.toolbar.bulletList')} keys="Ctrl Shift 8" pressed={active.bulletList} onClick={list('bulletList')}>
        <List className="mirror" />
      </Tool>
      <Tool label={t('editor.toolbar.orderedList')} keys="Ctrl Shift 7" pressed={active.orderedList} onClick={list('orderedList')}>
        <ListOrdered className="mirror" />
      </Tool>
      <Tool label={t('editor.toolbar.undo')} keys="Ctrl Z" disabled={!active.canUndo} onClick={() => chain().undo().run()}>
        <Undo2 className="mirror" />
      </Tool>
      <Tool label={t('editor.toolbar.redo')} keys="Ctrl Y" disabled={!active.canRedo} onClick={() => chain().redo().run()}>
        <Redo2 className="mirror" />
      </Tool>
    </Toolbar.Root>
  )
}

type ToolProps = { label: string; keys: string; pressed?: boolean; disabled?: boolean; onClick: () => void; children: ReactNode }

function Tool({ label, keys, pressed, disabled = false, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label} shortcut={keys}>
      <Toolbar.Button
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        // The selection stays in the text.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
        className={toolClass}
      >
        {children}
      </Toolbar.Button>
    </Tooltip>
  )
}

function activeTools(editor: Editor) {
  return {
    strong: editor.isActive('strong'),
    link: editor.isActive('link'),
    level: editor.isActive('heading') ? (editor.getAttributes('heading')['level'] as number) : null,
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  }
}
