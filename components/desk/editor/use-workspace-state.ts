'use client'

import { useEditor, type Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { toast } from '#components/ui/toaster.tsx'
import type { StoryFields } from '#lib/content/fields.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { directionOf } from '#lib/i18n/languages.ts'
import { bodyExtensions } from './body/body-extensions.ts'
import { bodyViews } from './body/body-views.tsx'
import type { StoryEditorProps } from './editor-types.ts'
import { photoRefusal } from './photos/photo-refusal.ts'
import { usePhotoShelf } from './photos/photo-shelf-context.tsx'
import { depositLeftovers } from './saving/deposit-leftovers.ts'
import { newSaveId } from './saving/new-save-id.ts'
import type { OpenedDraft } from './saving/open-draft.ts'
import { isSameText } from './saving/same-text.ts'
import { SaveEngine } from './saving/save-engine.ts'
import { draftSender } from './saving/send-draft.ts'
import type { StoryText } from './saving/story-text.ts'
import { useSaveEvents } from './saving/use-save-events.ts'
import type { SetField, Workspace } from './workspace-context.tsx'

type Given = { props: StoryEditorProps; draft: OpenedDraft; editable: boolean; onLink: () => void }

/** The text on the screen, the engine that saves it, and what may be done to both. Null until the body is there. */
export function useWorkspaceState({ props, draft, editable, onLink }: Given): Workspace | null {
  const { story, person } = props
  const direction = directionOf(story.language)
  const [opened] = useState<StoryText>(() => (editable ? draft.recovered?.text : null) ?? story)
  const [fields, setFields] = useState(opened.fields)
  const text = useRef<{ fields: StoryFields; document: () => StoryDocument }>({
    fields: opened.fields,
    document: () => opened.document,
  })
  const listeners = useRef(new Set<() => void>())
  const readText = useCallback(() => ({ fields: text.current.fields, document: text.current.document() }), [])
  const [send] = useState(() => draftSender({ storyId: story.id, personId: person.id }))
  const [engine] = useState(
    () =>
      new SaveEngine({
        tabId: draft.tabId,
        read: readText,
        version: story.version,
        savedAt: story.editedAt,
        recovered: editable ? draft.recovered : null,
        journal: draft.journal,
        send,
        newId: newSaveId,
        isSame: isSameText,
      }),
  )
  const changed = useCallback(() => {
    engine.touch()
    for (const listener of listeners.current) listener()
  }, [engine])

  const body = useBody({ opened, direction, editable, language: story.language, onLink, onChange: (editor) => {
    const { doc } = editor.state
    text.current.document = () => doc.toJSON() as StoryDocument
    changed()
  } })

  const setField: SetField = useCallback(
    (name, value) => {
      text.current.fields = { ...text.current.fields, [name]: value }
      setFields(text.current.fields)
      changed()
    },
    [changed],
  )
  const replaceText = useCallback(
    (next: StoryText) => {
      text.current.fields = next.fields
      setFields(next.fields)
      body?.commands.setContent(next.document, { emitUpdate: true })
    },
    [body],
  )
  const onTextChange = useCallback((listener: () => void) => {
    listeners.current.add(listener)
    return () => void listeners.current.delete(listener)
  }, [])

  useSaveEvents(engine, editable)
  useLeftovers({ engine, draft, send, editable })

  return useMemo(() => {
    if (!body) return null
    const { choices, tags, history, actions } = props
    return {
      ...{ story, person, choices, tags, history, actions },
      ...{ language: story.language, direction, editable, fields, setField, body, engine },
      ...{ readText, replaceText, onTextChange },
    }
  }, [props, story, person, direction, editable, fields, setField, body, engine, readText, replaceText, onTextChange])
}

type BodyGiven = {
  opened: StoryText
  direction: Workspace['direction']
  language: Workspace['language']
  editable: boolean
  onLink: () => void
  onChange: (editor: Editor) => void
}

function useBody({ opened, direction, language, editable, onLink, onChange }: BodyGiven): Editor | null {
  const t = useTranslations('editor')
  const shelf = usePhotoShelf()
  return useEditor({
    immediatelyRender: false,
    editable,
    content: opened.document,
    extensions: bodyExtensions({
      views: bodyViews,
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
    enableCoreExtensions: { textDirection: false },
    editorProps: {
      attributes: {
        dir: direction,
        lang: language,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('fields.body'),
        id: 'story-body',
        'data-own-keys': 'k',
      },
    },
    onUpdate: ({ editor }) => onChange(editor),
  })
}

type Leftovers = { engine: SaveEngine; draft: OpenedDraft; send: ReturnType<typeof draftSender>; editable: boolean }

/** Once the newest text is safe, older ones of tabs that are gone go to the history. */
function useLeftovers({ engine, draft, send, editable }: Leftovers): void {
  const t = useTranslations('editor.saving')
  useEffect(() => {
    if (!editable || draft.leftovers.length === 0) return
    const stop = engine.subscribe(() => {
      const { phase, version } = engine.status()
      if (phase !== 'saved') return
      stop()
      void depositLeftovers(draft.leftovers, { journal: draft.journal, send, currentVersion: version }).then(
        (deposited) => deposited > 0 && toast(t('leftover')),
      )
    })
    return stop
  }, [engine, draft, send, editable, t])
}
