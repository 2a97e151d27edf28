'use client'
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */

import { Plugin, PluginKey } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { cn } from '#components/ui/class-names.ts'
import { itemClass, popupClass } from '#components/ui/popup.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { type Asked, BLOCK_CHOICES } from './block-choices.ts'
import { answersQuery, slashQuery } from './slash-query.ts'

const LIST = 'slash-menu'

/** A slash at the beginning of a line brings everything that can stand there, narrowed by what is typed after it. */
export function SlashMenu({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const t = useTranslations('editor.blocks')
  const words = useTranslations('editor.toolbar')
  const { body } = useWorkspace()
  const slash = useEditorState({ editor: body, selector: ({ editor }) => (editor.isEditable ? slashQuery(editor.state) : null) })
  const [active, setActive] = useState(0)
  const [dismissed, setDismissed] = useState<number | null>(null)
  const choices = slash ? BLOCK_CHOICES.filter(({ name }) => answersQuery(slash.query, { words: t(name), name })) : []
  const isOpen = slash !== null && dismissed !== slash.from && choices.length > 0
  const current = Math.min(active, choices.length - 1)

  const choose = (index: number) => {
    const choice = choices[index]
    if (!slash || !choice) return
    body.chain().focus().deleteRange({ from: slash.from, to: slash.to }).run()
    choice.insert(body, onAsk)
    setActive(0)
  }
  const onKey = useEffectEvent((event: KeyboardEvent): boolean => {
    if (!isOpen || event.isComposing) return false
    const act = {
      ArrowDown: () => setActive((current + 1) % choices.length),
      ArrowUp: () => setActive((current + choices.length - 1) % choices.length),
      Enter: () => choose(current),
      Tab: () => choose(current),
      Escape: () => setDismissed(slash.from),
    }[event.key]
    act?.()
    return act !== undefined
  })
  useEffect(() => {
    const key = new PluginKey('slashMenu')
    body.registerPlugin(new Plugin({ key, props: { handleKeyDown: (_, event) => onKey(event) } }), (own, others) => [own, ...others])
    return () => {
      if (!body.isDestroyed) body.unregisterPlugin(key)
    }
  }, [body])
  useNamedOption(isOpen ? `${LIST}-${choices[current]?.name}` : null)
  // Another slash is another question.
  if (slash === null && (dismissed !== null || active !== 0)) {
    setDismissed(null)
    setActive(0)
  }
  if (!isOpen) return null
  return (
    <Placed at={slash.from}>
      {/* A native list would take the focus from the text. */}
      <div id={LIST} role="listbox" tabIndex={0} aria-label={words('insert')} className={cn(popupClass, 'max-h-80 w-64 overflow-y-auto p-1')}>
        {choices.map(({ name, icon: Icon, ...choice }, i) => (
          <div
            key={name}
            id={`${LIST}-${name}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === current}
            data-highlighted={i === current || undefined}
            ref={i === current ? scrollTo : undefined}
            className={itemClass}
            onMouseMove={() => setActive(i)}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(i)
            }}
          >
            <Icon aria-hidden className={'mirrors' in choice ? 'mirror' : undefined} />
            {t(name)}
          </div>
        ))}
      </div>
    </Placed>
  )
}

const scrollTo = (item: HTMLElement | null) => item?.scrollIntoView({ block: 'nearest' })

/** The caret stays in the text; the text names the option that Enter would take. */
function useNamedOption(option: string | null): void {
  const { body } = useWorkspace()
  useEffect(() => {
    const { dom } = body.view
    if (option === null) return
    dom.setAttribute('aria-controls', LIST)
    dom.setAttribute('aria-activedescendant', option)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [body, option])
}

/** Under a position of the text, or over it where there is no room. */
function Placed({ at, children }: { at: number; children: React.ReactNode }) {
  const { body, direction } = useWorkspace()
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const paper = box.current?.closest<HTMLElement>('[data-paper]')
    if (!box.current || !paper) return
    const caret = body.view.coordsAtPos(at)
    const frame = paper.getBoundingClientRect()
    const height = box.current.offsetHeight
    const isOver = caret.bottom + height + 8 > frame.bottom && caret.top - height > frame.top
    box.current.style.top = `${(isOver ? caret.top - height - 6 : caret.bottom + 6) - frame.top + paper.scrollTop}px`
    box.current.style.left = `${(direction === 'rtl' ? caret.right - box.current.offsetWidth : caret.left) - frame.left}px`
  })
  return (
    <div ref={box} className="absolute z-30">
      {children}
    </div>
  )
}
