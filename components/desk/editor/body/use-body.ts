'use client'

import { type Editor, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { toast } from '#components/ui/toaster.tsx'
import type { Language } from '#lib/content/fields.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import type { LiveText } from '../live-text.ts'
import { photoRefusal } from '../photos/photo-refusal.ts'
import { usePhotoShelf } from '../photos/photo-shelf-context.tsx'
import { bodyExtensions } from './body-extensions.ts'
import { bodyViews } from './body-views.tsx'
import type { Direction } from './gap-cursor-keys.ts'

type Given = {
  text: LiveText
  direction: Direction
  language: Language
  editable: boolean
  onLink: () => void
}

/** The writing surface of the body; each change is handed to `text`. Null until the browser has made it. */
export function useBody({ text, direction, language, editable, onLink }: Given): Editor | null {
  const t = useTranslations('editor')
  const shelf = usePhotoShelf()
  return useEditor({
    immediatelyRender: false,
    editable,
    content: text.read().document,
    extensions: bodyExtensions({
      views: bodyViews({ tableCaption: t('table.caption') }),
      direction,
      placeholder: t('fields.bodyPlaceholder'),
      onLink,
      uploadLabel: (file) => t('photo.uploading', { name: file.name }),
      onUploaded: (photo) => shelf.put(photo),
      onRefused: (file, reason) =>
        toast.error(t('photo.uploadFailed', { name: file.name }), {
          description: photoRefusal(reason, t('photo.uploadUnreachable')),
          duration: 12_000,
        }),
    }),
    // The story's language decides the direction, here and on the page.
    enableCoreExtensions: { textDirection: false },
    editorProps: {
      attributes: {
        id: 'story-body',
        dir: direction,
        lang: language,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('fields.body'),
        'data-own-keys': 'k',
      },
    },
    onUpdate: ({ editor }) => {
      const { doc } = editor.state
      text.setDocument(() => doc.toJSON() as StoryDocument)
    },
  })
}
