'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { Kbd } from '#components/ui/tooltip.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { type Asked, BLOCK_CHOICES, type BlockChoice } from './block-choices.ts'
import { toolClass } from './toolbar-look.ts'

/** Everything that can stand in a body, for whoever does not know that a slash brings it too. */
export function InsertMenu({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const t = useTranslations('editor')
  const { body } = useWorkspace()
  return (
    <Menu
      align="start"
      finalFocus={() => body.view.dom}
      trigger={
        <button type="button" aria-label={t('toolbar.insert')} className={toolClass}>
          <Plus aria-hidden />
        </button>
      }
    >
      {BLOCK_CHOICES.map(({ name, icon: Icon, insert, ...choice }: BlockChoice & { name: (typeof BLOCK_CHOICES)[number]['name'] }) => (
        <MenuItem
          key={name}
          icon={<Icon aria-hidden className={choice.mirrors ? 'mirror' : undefined} />}
          shortcut={choice.keys && <Kbd>{choice.keys}</Kbd>}
          onClick={() => {
            body.commands.focus()
            insert(body, onAsk)
          }}
        >
          {t(`blocks.${name}`)}
        </MenuItem>
      ))}
    </Menu>
  )
}
