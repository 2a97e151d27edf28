'use client'

import { useEffect, useState } from 'react'
import { EditorSkeleton } from './editor-skeleton.tsx'
import type { StoryEditorProps } from './editor-types.ts'
import './paper/paper.css'
import './paper/blocks.css'
import './paper/gallery.css'
import { PhotoShelfProvider } from './photos/photo-shelf-context.tsx'
import { type OpenedDraft, openDraft } from './saving/open-draft.ts'
import { StoryWorkspace } from './story-workspace.tsx'

/**
 * The editor of a story. What this device still holds of it is looked up first. A change of what the person may do
 * opens it anew: what is unsaved then is in the journal, where the new one finds it.
 */
export function StoryEditor(props: StoryEditorProps) {
  const { story, person } = props
  const editable = story.allowed.includes('save')
  const opening = `${story.id} ${editable ? 'edit' : `read ${story.version}`}`
  const [opened, setOpened] = useState<{ opening: string; draft: OpenedDraft } | null>(null)
  useEffect(() => {
    let current = true
    void openDraft({ personId: person.id, storyId: story.id }, story).then((draft) => {
      if (current) setOpened({ opening, draft })
    })
    return () => {
      current = false
    }
    // The text of a later render is this editor's own, not another opening.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [opening, person.id])
  if (opened?.opening !== opening) return <EditorSkeleton />
  return (
    <PhotoShelfProvider photos={props.photos}>
      <StoryWorkspace key={opening} props={props} draft={opened.draft} editable={editable} />
    </PhotoShelfProvider>
  )
}
