'use client'

import { useCallback, useSyncExternalStore } from 'react'

/** @returns whether a media query holds, now and after each change. */
export function useMedium(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
