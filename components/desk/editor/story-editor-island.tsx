'use client'

import dynamic from 'next/dynamic'
import { EditorSkeleton } from './editor-skeleton.tsx'
import type { StoryEditorProps } from './editor-types.ts'

// The writing surface comes with this route alone, and only in the browser.
const StoryEditor = dynamic(() => import('./story-editor.tsx').then((module) => module.StoryEditor), {
  ssr: false,
  loading: EditorSkeleton,
})

export function StoryEditorIsland(props: StoryEditorProps) {
  return <StoryEditor {...props} />
}
