'use client'
import dynamic from 'next/dynamic'
import { EditorSkeleton } from '#components/desk/editor/editor-skeleton.tsx'
import type { PageEditorProps } from './page-editor.tsx'

// The writing surface comes with this route alone, and only in the browser.
const PageEditor = dynamic(() => import('./page-editor.tsx').then((module) => module.PageEditor), { ssr: false, loading: EditorSkeleton })

export function PageEditorIsland(props: PageEditorProps) {
  return <PageEditor {...props} />
}
