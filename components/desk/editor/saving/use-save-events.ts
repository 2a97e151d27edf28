'use client'

import { useEffect } from 'react'
import type { SaveEngine } from './save-engine.ts'

/** Tells the engine of what happens to the page: it is left, hidden, shown, or the connection comes back. */
export function useSaveEvents(engine: SaveEngine, active: boolean): void {
  useEffect(() => {
    if (!active) return
    engine.start()
    const listening = new AbortController()
    const { signal } = listening
    const on = (target: EventTarget, type: string, run: (event: Event) => void) =>
      target.addEventListener(type, run, { signal })
    on(window, 'online', () => engine.retry())
    on(window, 'pagehide', () => engine.leave())
    on(window, 'focus', () => engine.status().phase === 'signed_out' && engine.retry())
    on(document, 'visibilitychange', () => {
      if (document.visibilityState === 'hidden') void engine.keep()
      else engine.retry()
    })
    on(window, 'beforeunload', (event) => {
      void engine.keep()
      if (!engine.status().kept) event.preventDefault()
    })
    return () => {
      listening.abort()
      engine.leave()
      engine.stop()
    }
  }, [engine, active])
}
