'use client'

import { useEditorState } from '@tiptap/react'
import { PilcrowLeft, PilcrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Menu, MenuChoice } from '#components/ui/menu.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import type { Direction } from './gap-cursor-keys.ts'
import { toolClass } from './toolbar-look.ts'

/** The direction of the paragraph at the caret: the story's, unless it says otherwise. */
export function DirectionMenu({ disabled }: { disabled: boolean }) {
  const t = useTranslations('editor.toolbar')
  const { body, direction } = useWorkspace()
  const own = useEditorState({
    editor: body,
    selector: ({ editor }) => (editor.state.selection.$from.parent.attrs['dir'] as Direction | null | undefined) ?? null,
  })
  const Icon = (own ?? direction) === 'rtl' ? PilcrowLeft : PilcrowRight
  return (
    <Menu
      align="start"
      finalFocus={() => body.view.dom}
      trigger={
        <button type="button" aria-label={t('direction')} disabled={disabled} data-disabled={disabled || undefined} className={toolClass}>
          <Icon aria-hidden />
        </button>
      }
    >
      <MenuChoice
        label={t('direction')}
        value={own ?? 'auto'}
        options={[
          { value: 'auto', label: t('directionAuto') },
          { value: 'rtl', label: t('rtl') },
          { value: 'ltr', label: t('ltr') },
        ]}
        onValueChange={(choice) => {
          const dir = choice === 'auto' ? null : choice
          const type = body.state.selection.$from.parent.type.name
          body.chain().focus().updateAttributes(type, { dir }).run()
        }}
      />
    </Menu>
  )
}
