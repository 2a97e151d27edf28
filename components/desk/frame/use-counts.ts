'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { StoryCounts } from '#lib/stories/queries.ts'

const EVERY = 60_000

/** The sidebar's figures: fresh after each change of page, and once a minute while somebody looks. */
export function useCounts(initial: StoryCounts, enabled: boolean): StoryCounts {
  const pathname = usePathname()
  const [counts, setCounts] = useState(initial)
  useEffect(() => {
    if (!enabled) return
    const leaving = new AbortController()
    const ask = async () => {
      if (document.hidden) return
      const answer = await fetch('/api/desk/counts', { signal: leaving.signal }).catch(() => null)
      if (answer?.ok) setCounts((await answer.json()) as StoryCounts)
    }
    void ask().catch(() => {})
    const timer = setInterval(() => void ask().catch(() => {}), EVERY)
    return () => {
      clearInterval(timer)
      leaving.abort()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another page is the reason to ask anew
  }, [pathname, enabled])
  return counts
}
