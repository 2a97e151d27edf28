'use client'

import { Toolbar as Base } from '@base-ui/react/toolbar'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import {
  Bold,
  Heading2,
  Heading3,
  ImagePlus,
  Images,
  Italic,
  Keyboard,
  Link,
  List,
  ListOrdered,
  Redo2,
  Quote,
  Undo2,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useWorkspace } from '../workspace-context.tsx'
import type { Asked } from './block-choices.ts'
import { DirectionMenu } from './direction-menu.tsx'
import { MoreMenu } from './more-menu.tsx'
import { InsertMenu } from './insert-menu.tsx'
import { TableMenu } from './table-menu.tsx'
import { Tool, ToolDivider } from './tool.tsx'

type ToolbarProps = { onLink: () => void; onAsk: (asked: Asked) => void; onHelp: () => void }

/** The few tools of the body; each names its keys. */
export function BodyToolbar({ onLink, onAsk, onHelp }: ToolbarProps) {
  const t = useTranslations('editor.toolbar')
  const { body } = useWorkspace()
  const active = useEditorState({ editor: body, selector: ({ editor }) => activeTools(editor) })
  const run = (change: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => () =>
    change(body.chain().focus()).run()
  return (
    <Base.Root id="body-toolbar" aria-label={t('label')} className="flex min-w-0 items-center gap-0.5 overflow-x-auto [scrollbar-width:none] *:shrink-0">
      <Tool label={t('strong')} keys="Ctrl B" pressed={active.strong} onClick={run((c) => c.toggleMark('strong'))}>
        <Bold />
      </Tool>
      <Tool label={t('em')} keys="Ctrl I" pressed={active.em} onClick={run((c) => c.toggleMark('em'))}>
        <Italic />
      </Tool>
      <Tool label={t('link')} keys="Ctrl K" pressed={active.link} onClick={onLink}>
        <Link />
      </Tool>
      <ToolDivider />
      <Tool
        label={t('heading2')}
        keys="Ctrl Alt 2"
        pressed={active.heading === 2}
        onClick={run((c) => c.toggleNode('heading', 'paragraph', { level: 2 }))}
      >
        <Heading2 />
      </Tool>
      <Tool
        label={t('heading3')}
        keys="Ctrl Alt 3"
        pressed={active.heading === 3}
        onClick={run((c) => c.toggleNode('heading', 'paragraph', { level: 3 }))}
      >
        <Heading3 />
      </Tool>
      <Tool
        label={t('bulletList')}
        keys="Ctrl Shift 8"
        pressed={active.bulletList}
        onClick={run((c) => c.toggleList('bulletList', 'listItem'))}
      >
        <List className="mirror" />
      </Tool>
      <Tool
        label={t('orderedList')}
        keys="Ctrl Shift 7"
        pressed={active.orderedList}
        onClick={run((c) => c.toggleList('orderedList', 'listItem'))}
      >
        <ListOrdered className="mirror" />
      </Tool>
      <Tool
        label={t('blockquote')}
        keys="Ctrl Shift 9"
        pressed={active.blockquote}
        onClick={run((c) => c.toggleWrap('blockquote'))}
      >
        <Quote className="mirror" />
      </Tool>
      <ToolDivider />
      <Tool label={t('photo')} onClick={() => onAsk('body')}>
        <ImagePlus />
      </Tool>
      <Tool label={t('gallery')} onClick={() => onAsk('gallery')}>
        <Images />
      </Tool>
      <InsertMenu onAsk={onAsk} />
      <TableMenu />
      <DirectionMenu disabled={!active.textBlock} />
      <MoreMenu />
      <ToolDivider />
      <Tool label={t('undo')} keys="Ctrl Z" disabled={!active.canUndo} onClick={run((c) => c.undo())}>
        <Undo2 className="mirror" />
      </Tool>
      <Tool label={t('redo')} keys="Ctrl Y" disabled={!active.canRedo} onClick={run((c) => c.redo())}>
        <Redo2 className="mirror" />
      </Tool>
      <Tool label={t('shortcuts')} keys="Ctrl /" onClick={onHelp}>
        <Keyboard />
      </Tool>
    </Base.Root>
  )
}

function activeTools(editor: Editor) {
  return {
    strong: editor.isActive('strong'),
    em: editor.isActive('em'),
    link: editor.isActive('link'),
    heading: editor.isActive('heading') ? (editor.getAttributes('heading')['level'] as number) : null,
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    blockquote: editor.isActive('blockquote'),
    textBlock: editor.isActive('paragraph') || editor.isActive('heading'),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  }
}
