'use client'

import { useEditorState } from '@tiptap/react'
import { Ellipsis, Languages, Subscript, Superscript } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '#components/ui/menu.tsx'
import { Kbd } from '#components/ui/tooltip.tsx'
import { languageMark } from '#lib/content/marks/lang.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { toolClass } from './toolbar-look.ts'

/** Languages whose words stand in the paper's stories; each is named in the desk's own. */
const LANGUAGES = ['ar', 'en', 'fr', 'es', 'de', 'tr', 'fa', 'ur', 'ru', 'zh'] as const

/** What is needed now and then: raised and lowered words, and words of another language. */
export function MoreMenu() {
  const t = useTranslations('editor.toolbar')
  const locale = useLocale()
  const { body, language } = useWorkspace()
  const marked = useEditorState({ editor: body, selector: ({ editor }) => (editor.getAttributes('lang')['lang'] as string | undefined) ?? '' })
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const toggle = (mark: 'sub' | 'sup') => () => body.chain().focus().toggleMark(mark).run()
  return (
    <Menu
      align="start"
      finalFocus={() => body.view.dom}
      trigger={
        <button type="button" aria-label={t('more')} className={toolClass}>
          <Ellipsis aria-hidden />
        </button>
      }
    >
      <MenuItem icon={<Superscript aria-hidden />} shortcut={<Kbd>Ctrl .</Kbd>} onClick={toggle('sup')}>
        {t('sup')}
      </MenuItem>
      <MenuItem icon={<Subscript aria-hidden />} shortcut={<Kbd>Ctrl ,</Kbd>} onClick={toggle('sub')}>
        {t('sub')}
      </MenuItem>
      <MenuSeparator />
      <MenuChoice
        label={
          <span className="flex items-center gap-2">
            <Languages aria-hidden className="size-4" />
            {t('wordsIn')}
          </span>
        }
        value={marked}
        options={[
          { value: '', label: t('wordsInStory') },
          ...LANGUAGES.filter((code) => code !== language).map((code) => ({ value: code as string, label: names.of(code) ?? code })),
        ]}
        onValueChange={(code) => {
          const chain = body.chain().focus()
          if (marked && body.state.selection.empty) chain.extendMarkRange('lang')
          if (code) chain.setMark('lang', languageMark(code)).run()
          else chain.unsetMark('lang').run()
        }}
      />
    </Menu>
  )
}
