'use client'

import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ArrowDown, ArrowUp, CopyPlus, GripVertical, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type DragEvent, useEffect, useState } from 'react'
import { Menu, MenuItem, MenuSeparator } from '#components/ui/menu.tsx'
import { Kbd } from '#components/ui/tooltip.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { type MovedBlock, moveBlock, movedBlock } from './move-block.ts'

/** Beside the block under the pointer: what takes hold of it. The keyboard has Alt and the arrows; both are told. */
export function BlockHandle() {
  const t = useTranslations('editor.block')
  const { body } = useWorkspace()
  const [hovered, setHovered] = useHoveredBlock()
  const moved = useMoves()
  const onBlock = (change: (view: EditorView, position: number) => void) => () => {
    const position = hovered && positionOf(body.view, hovered.element)
    if (position === null) return
    body.view.dispatch(body.state.tr.setSelection(NodeSelection.create(body.state.doc, position)))
    change(body.view, position)
    body.view.focus()
    setHovered(null)
  }
  const move = (step: -1 | 1) => onBlock((view) => moveBlock(step)(view.state, (tr) => view.dispatch(tr)))
  return (
    <>
      {hovered && (
        <div className="absolute z-20" style={{ top: hovered.top, left: hovered.left }} data-block-handle>
          <Menu
            align="start"
            finalFocus={() => body.view.dom}
            trigger={
              <button
                type="button"
                draggable
                aria-label={t('handle')}
                className="flex h-7 w-5 cursor-grab items-center justify-center rounded text-faint hover:bg-hover hover:text-ink [&_svg]:size-4"
                onDragStart={(event) => startDrag(event, body.view, hovered.element)}
              >
                <GripVertical aria-hidden />
              </button>
            }
          >
            <MenuItem icon={<ArrowUp aria-hidden />} shortcut={<Kbd>Alt ↑</Kbd>} onClick={move(-1)}>
              {t('up')}
            </MenuItem>
            <MenuItem icon={<ArrowDown aria-hidden />} shortcut={<Kbd>Alt ↓</Kbd>} onClick={move(1)}>
              {t('down')}
            </MenuItem>
            <MenuItem
              icon={<CopyPlus aria-hidden />}
              onClick={onBlock((view, position) => {
                const node = view.state.doc.nodeAt(position)
                if (node) view.dispatch(view.state.tr.insert(position + node.nodeSize, node))
              })}
            >
              {t('duplicate')}
            </MenuItem>
            <MenuSeparator />
            <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onClick={onBlock((view) => view.dispatch(view.state.tr.deleteSelection()))}>
              {t('remove')}
            </MenuItem>
          </Menu>
        </div>
      )}
      <output className="sr-only">{moved && t('moved', moved)}</output>
    </>
  )
}

type Hovered = { element: Element; top: number; left: number }

/** The block of the body that the pointer is over, or was over last, with the place of its handle. */
function useHoveredBlock() {
  const { body, direction } = useWorkspace()
  const [hovered, setHovered] = useState<Hovered | null>(null)
  useEffect(() => {
    const { dom } = body.view
    const paper = dom.closest<HTMLElement>('[data-paper]')
    if (!paper || !body.isEditable) return
    const look = ({ target, clientY, buttons }: MouseEvent) => {
      if (buttons || !(target instanceof Element) || target.closest('[data-block-handle]')) return
      const element = [...dom.children].find((child) => {
        const { top, bottom } = child.getBoundingClientRect()
        return clientY >= top && clientY <= bottom
      })
      if (!element) return
      const [block, text, frame] = [element, dom, paper].map((each) => each.getBoundingClientRect())
      if (!block || !text || !frame) return
      const left = direction === 'rtl' ? text.right + 3 : text.left - 23
      setHovered({ element, top: block.top - frame.top + paper.scrollTop, left: left - frame.left })
    }
    const forget = () => setHovered(null)
    paper.addEventListener('mousemove', look)
    body.on('update', forget)
    return () => {
      paper.removeEventListener('mousemove', look)
      body.off('update', forget)
    }
  }, [body, direction])
  return [hovered, setHovered] as const
}

function useMoves(): MovedBlock | null {
  const { body } = useWorkspace()
  const [moved, setMoved] = useState<MovedBlock | null>(null)
  useEffect(() => {
    const listen = ({ transaction }: { transaction: Parameters<typeof movedBlock>[0] }) => {
      if (transaction.docChanged) setMoved(movedBlock(transaction))
    }
    body.on('transaction', listen)
    return () => void body.off('transaction', listen)
  }, [body])
  return moved
}

function positionOf(view: EditorView, element: Element): number | null {
  if (!view.dom.contains(element)) return null
  const inside = view.posAtDOM(element, 0)
  const $inside = view.state.doc.resolve(inside)
  return $inside.depth > 0 ? $inside.before(1) : inside
}

/** From here on it is the editor's own drag of a selected block. */
function startDrag(event: DragEvent, view: EditorView, element: Element): void {
  const position = positionOf(view, element)
  if (position === null) return event.preventDefault()
  const selection = NodeSelection.create(view.state.doc, position)
  view.dispatch(view.state.tr.setSelection(selection))
  const { dom, text, slice } = view.serializeForClipboard(selection.content())
  event.dataTransfer.clearData()
  event.dataTransfer.setData('text/html', dom.innerHTML)
  event.dataTransfer.setData('text/plain', text)
  event.dataTransfer.effectAllowed = 'copyMove'
  event.dataTransfer.setDragImage(element, 0, 0)
  view.dragging = { slice, move: true }
}
