'use client'

import { useEffect, useRef } from 'react'

type EditorKeys = { onSave: () => void; onPreview: () => void; onHelp: () => void }

/**
 * Ctrl-S saves at once, Ctrl-Alt-P shows the preview, Ctrl-/ and, outside of a text, ? the keys; by the key's place, so
 * that an Arabic layout works too.
 */
export function useEditorKeys(keys: EditorKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isQuestion(event)) return latest.current.onHelp()
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey) return
      const run =
        event.code === 'KeyS' && !event.altKey
          ? latest.current.onSave
          : event.code === 'KeyP' && event.altKey
            ? latest.current.onPreview
            : event.code === 'Slash'
              ? latest.current.onHelp
              : null
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function isQuestion({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (!['?', '؟'].includes(key) || ctrlKey || altKey || metaKey) return false
  return !(target instanceof Element && target.closest('input, textarea, select, [contenteditable=true], [role=dialog], [role=alertdialog]'))
}
