'use client'

import { useTranslations } from 'next-intl'
import { Sheet } from '#components/ui/sheet.tsx'
import { Kbd } from '#components/ui/tooltip.tsx'
import { useWorkspace } from './workspace-context.tsx'

const GROUPS = {
  words: { strong: 'Ctrl B', em: 'Ctrl I', link: 'Ctrl K', sup: 'Ctrl .', sub: 'Ctrl ,' },
  blocks: { paragraph: 'Ctrl Alt 0', heading2: 'Ctrl Alt 2', heading3: 'Ctrl Alt 3', bulletList: 'Ctrl Shift 8', orderedList: 'Ctrl Shift 7', blockquote: 'Ctrl Shift 9' },
  typed: { slash: '/', markHeading: '## ', markList: '- ', markNumbers: '1. ', markQuote: '> ', markDivider: '---', markStrong: '**…**', markEm: '_…_' },
  moving: { up: 'Alt ↑', down: 'Alt ↓', leave: 'Ctrl Enter', lineBreak: 'Shift Enter', nextCell: 'Tab', toolbar: 'Alt F10' },
  story: { save: 'Ctrl S', preview: 'Ctrl Alt P', undo: 'Ctrl Z', redo: 'Ctrl Y', help: 'Ctrl /' },
} as const

type Group = keyof typeof GROUPS
type Key = { [Name in Group]: keyof (typeof GROUPS)[Name] }[Group]

/** Every key of the editor, for whoever asks. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('editor.shortcuts')
  const { body } = useWorkspace()
  return (
    <Sheet open onOpenChange={(open) => !open && onClose()} title={t('title')} finalFocus={() => body.view.dom}>
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div tabIndex={0} className="flex flex-col gap-5 outline-none">
        {(Object.keys(GROUPS) as Group[]).map((group) => (
          <section key={group}>
            <h3 className="mb-1 text-xs font-medium text-muted">{t(`groups.${group}`)}</h3>
            <dl className="text-sm">
              {Object.entries(GROUPS[group]).map(([name, keys]) => (
                <div key={name} className="flex items-center justify-between gap-4 border-b border-line py-1.5 last:border-0">
                  <dt>{t(`keys.${name as Key}`)}</dt>
                  <dd>
                    <Kbd>{keys}</Kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  )
}
