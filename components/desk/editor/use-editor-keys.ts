'use client'

import { useEffect, useRef } from 'react'

type EditorKeys = { onSave: () => void; onPreview: () => void }

/** Ctrl-S saves at once, Ctrl-Alt-P shows the preview; by the key's place, so that an Arabic layout works too. */
export function useEditorKeys(keys: EditorKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey) return
      const run =
        event.code === 'KeyS' && !event.altKey
          ? latest.current.onSave
          : event.code === 'KeyP' && event.altKey
            ? latest.current.onPreview
            : null
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
