import { EditorSkeleton } from '#components/desk/editor/editor-skeleton.tsx'

export default function Loading() {
  return <EditorSkeleton />
}
