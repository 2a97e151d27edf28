'use client'
import { useEffect, useState } from 'react'
import type { IssueStory } from '#lib/print/types.ts'
import type { IssueActions } from './issue-actions.ts'

const PAUSE = 200

type Search = { rows: IssueStory[]; status: 'idle' | 'searching' | 'failed' }

/** Published stories for what is typed, the newest for nothing; an answer that comes late for older words is dropped. */
export function useLiveStories(text: string, find: IssueActions['findStories']): Search {
  const [search, setSearch] = useState<Search>({ rows: [], status: 'searching' })
  useEffect(() => {
    let late = false
    const timer = setTimeout(() => {
      setSearch(({ rows }) => ({ rows, status: 'searching' }))
      find(text)
        .then((result) => late || setSearch(result.ok ? { rows: result.value, status: 'idle' } : { rows: [], status: 'failed' }))
        .catch(() => late || setSearch({ rows: [], status: 'failed' }))
    }, text === '' ? 0 : PAUSE)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [text, find])
  return search
}
