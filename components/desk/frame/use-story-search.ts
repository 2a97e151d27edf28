'use client'
import { useEffect, useState } from 'react'
import type { FoundStory } from './found-story.ts'

const PAUSE = 160

type Search = { rows: FoundStory[]; status: 'idle' | 'searching' | 'failed' }

/** Stories for what is typed, the latest ones for nothing; an answer that comes late for older words is dropped. */
export function useStorySearch(query: string, enabled: boolean): Search {
  const [search, setSearch] = useState<Search>({ rows: [], status: 'idle' })
  useEffect(() => {
    if (!enabled) return
    const asked = new AbortController()
    const timer = setTimeout(() => {
      setSearch(({ rows }) => ({ rows, status: 'searching' }))
      find(query, asked.signal)
        .then((rows) => setSearch({ rows, status: 'idle' }))
        .catch(() => asked.signal.aborted || setSearch({ rows: [], status: 'failed' }))
    }, query === '' ? 0 : PAUSE)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [query, enabled])
  return search
}

async function find(query: string, signal: AbortSignal): Promise<FoundStory[]> {
  const answer = await fetch(`/api/desk/stories?text=${encodeURIComponent(query)}`, { signal })
  if (!answer.ok) throw new Error(`search answered ${answer.status}`)
  const { rows } = (await answer.json()) as { rows: FoundStory[] }
  return rows
}
