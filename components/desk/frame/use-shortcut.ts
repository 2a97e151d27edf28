'use client'
import { useEffect, useRef } from 'react'

/** Ctrl (or Command) and a key, by its place on a Latin keyboard too: an Arabic layout says «ن» for K. */
export function useShortcut(key: string, run: () => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === key || event.code === `Key${key.toUpperCase()}`
      if (!isKey || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      // A text that has its own use for the key says so: Ctrl-K in the body of a story makes a link.
      if (event.target instanceof Element && event.target.closest(`[data-own-keys~="${key}"]`)) return
      event.preventDefault()
      latest.current()
    }
    // Before the editor, which has its own meaning for some of them.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [key])
}
