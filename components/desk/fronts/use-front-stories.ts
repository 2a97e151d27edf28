'use client'
import { useEffect, useState } from 'react'
import type { Language } from '#lib/content/fields.ts'
import type { FrontStory } from '#lib/fronts/types.ts'

const PAUSE = 160

type Search = { rows: FrontStory[]; status: 'searching' | 'found' | 'failed' }

/** Live stories for what is typed, the newest for nothing; an answer that comes late for older words is dropped. */
export function useFrontStories(language: Language, text: string): Search {
  const [search, setSearch] = useState<Search>({ rows: [], status: 'searching' })
  useEffect(() => {
    const asked = new AbortController()
    const timer = setTimeout(
      () => {
        find(language, text, asked.signal)
          .then((rows) => setSearch({ rows, status: 'found' }))
          .catch(() => asked.signal.aborted || setSearch({ rows: [], status: 'failed' }))
      },
      text === '' ? 0 : PAUSE,
    )
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [language, text])
  return search
}

async function find(language: Language, text: string, signal: AbortSignal): Promise<FrontStory[]> {
  const answer = await fetch(`/api/desk/front-stories?${new URLSearchParams({ language, text })}`, { signal })
  if (!answer.ok) throw new Error(`search answered ${answer.status}`)
  const { rows } = (await answer.json()) as { rows: FrontStory[] }
  return rows
}
