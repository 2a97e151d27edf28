'use client'
import { Dropcursor, Placeholder, UndoRedo } from '@tiptap/extensions'
import { type Editor, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { BlockIds } from '#components/desk/editor/body/block-ids.ts'
import { cleanPasted } from '#components/desk/editor/body/clean-pasted.ts'
import { documentExtensions } from '#components/desk/editor/body/from-definitions.ts'
import { WritingKeys } from '#components/desk/editor/body/writing-keys.ts'
import { WritingRules } from '#components/desk/editor/body/writing-rules.ts'
import type { Language } from '#lib/content/fields.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { STANDING_NODES } from '#lib/content/standing-pages.ts'

type Given = { start: StoryDocument; language: Language; onLink: () => void; onChange: () => void }

/** The body of a story, without what a standing page may not hold. Null until the browser has made it. */
export function usePageBody({ start, language, onLink, onChange }: Given): Editor | null {
  const t = useTranslations('pages')
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const allowed: readonly string[] = STANDING_NODES
  return useEditor({
    immediatelyRender: false,
    content: start,
    extensions: [
      ...documentExtensions().filter(({ type, name }) => type !== 'node' || allowed.includes(name)),
      BlockIds,
      WritingKeys.configure({ onLink }),
      WritingRules,
      UndoRedo.configure({ depth: 500 }),
      Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
      Placeholder.configure({ placeholder: t('textPlaceholder'), includeChildren: false }),
    ],
    enableCoreExtensions: { textDirection: false },
    editorProps: {
      transformPastedHTML: (html) => cleanPasted(html, direction),
      attributes: {
        dir: direction,
        lang: language,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('text'),
        'data-own-keys': 'k',
      },
    },
    onUpdate: onChange,
  })
}
