'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { toast } from '#components/ui/toaster.tsx'
import { directionOf } from '#lib/i18n/languages.ts'
import { useBody } from './body/use-body.ts'
import type { StoryEditorProps } from './editor-types.ts'
import { LiveText } from './live-text.ts'
import { depositLeftovers } from './saving/deposit-leftovers.ts'
import { newSaveId } from './saving/new-save-id.ts'
import type { OpenedDraft } from './saving/open-draft.ts'
import { isSameText } from './saving/same-text.ts'
import { SaveEngine } from './saving/save-engine.ts'
import { draftSender, type SendDraft } from './saving/send-draft.ts'
import type { StoryText } from './saving/story-text.ts'
import { useSaveEvents } from './saving/use-save-events.ts'
import type { Workspace } from './workspace-context.tsx'

type Given = { props: StoryEditorProps; draft: OpenedDraft; editable: boolean; onLink: () => void }

/** The text on the screen, the engine that saves it, and what may be done to both. Null until the body is there. */
export function useWorkspaceState({ props, draft, editable, onLink }: Given): Workspace | null {
  const { story, person, choices, tags, history, actions } = props
  const { language } = story
  const direction = directionOf(language)
  const { text, engine, send } = useSavedText({ story, person, draft, editable })
  const fields = useSyncExternalStore(text.subscribe, text.fields)
  const body = useBody({ text, direction, language, editable, onLink })
  const replaceText = useCallback(
    (next: StoryText) => {
      text.setFields(next.fields)
      body?.commands.setContent(next.document, { emitUpdate: true })
    },
    [text, body],
  )
  useSaveEvents(engine, editable)
  useLeftovers({ engine, draft, send, editable })

  return useMemo(
    () =>
      body && {
        story,
        person,
        choices,
        tags,
        history,
        actions,
        language,
        direction,
        editable,
        fields,
        setField: text.setField,
        body,
        engine,
        readText: text.read,
        replaceText,
        onTextChange: text.subscribe,
      },
    [story, person, choices, tags, history, actions, language, direction, editable, fields, text, body, engine, replaceText],
  )
}

type Saved = Pick<StoryEditorProps, 'story' | 'person'> & Pick<Given, 'draft' | 'editable'>

function useSavedText({ story, person, draft, editable }: Saved) {
  const [made] = useState(() => {
    const recovered = editable ? draft.recovered : null
    const text = new LiveText(recovered?.text ?? story)
    const send = draftSender({ storyId: story.id, personId: person.id })
    const engine = new SaveEngine({
      tabId: draft.tabId,
      read: text.read,
      version: story.version,
      savedAt: story.editedAt,
      recovered,
      journal: draft.journal,
      send,
      newId: newSaveId,
      isSame: isSameText,
    })
    return { text, send, engine }
  })
  useEffect(() => made.text.subscribe(() => made.engine.touch()), [made])
  return made
}

type Leftovers = { engine: SaveEngine; draft: OpenedDraft; send: SendDraft; editable: boolean }

/** Once the newest text is safe, older ones of tabs that are gone go to the history. */
function useLeftovers({ engine, draft, send, editable }: Leftovers): void {
  const t = useTranslations('editor.saving')
  useEffect(() => {
    if (!editable || draft.leftovers.length === 0) return
    const stop = engine.subscribe(() => {
      const { phase, version } = engine.status()
      if (phase !== 'saved') return
      stop()
      void depositLeftovers(draft.leftovers, { journal: draft.journal, send, currentVersion: version }).then((deposited) => {
        if (deposited > 0) toast(t('leftover'))
      })
    })
    return stop
  }, [engine, draft, send, editable, t])
}
