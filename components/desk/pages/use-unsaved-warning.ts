'use client'
import { useEffect } from 'react'

/** Asks before a text that is not saved is left: by closing the window, or by a link of the desk. */
export function useUnsavedWarning(changed: boolean, question: string): void {
  useEffect(() => {
    if (!changed) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    // Before the router hears of it.
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!link || link.closest('[contenteditable]') || link.getAttribute('target') === '_blank' || confirm(question)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    addEventListener('beforeunload', warn)
    document.addEventListener('click', ask, { capture: true })
    return () => {
      removeEventListener('beforeunload', warn)
      document.removeEventListener('click', ask, { capture: true })
    }
  }, [changed, question])
}
