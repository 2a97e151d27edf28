'use client'

import type { Editor } from '@tiptap/core'
import { createContext, type ReactNode, useContext } from 'react'
import type { Language, StoryFields } from '#lib/content/fields.ts'
import type { DeskStory } from '#lib/stories/types.ts'
import type { Direction } from './body/gap-cursor-keys.ts'
import type { StoryEditorProps } from './editor-types.ts'
import type { SaveEngine } from './saving/save-engine.ts'
import type { StoryText } from './saving/story-text.ts'

type SetField = <Name extends keyof StoryFields>(name: Name, value: StoryFields[Name]) => void

/** What the parts of the editor share. */
export type Workspace = Pick<StoryEditorProps, 'person' | 'choices' | 'tags' | 'history' | 'actions'> & {
  story: DeskStory
  /** The story's, which decides the direction of everything that readers will see. */
  language: Language
  direction: Direction
  editable: boolean
  fields: StoryFields
  setField: SetField
  body: Editor
  engine: SaveEngine
  /** The text as it stands on the screen. */
  readText: () => StoryText
  replaceText: (text: StoryText) => void
  /** Calls back after each change of the text. */
  onTextChange: (listener: () => void) => () => void
}

const Context = createContext<Workspace | null>(null)

export function WorkspaceProvider({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  return <Context value={workspace}>{children}</Context>
}

export function useWorkspace(): Workspace {
  const workspace = useContext(Context)
  if (!workspace) throw new Error('there is no story around this component')
  return workspace
}
