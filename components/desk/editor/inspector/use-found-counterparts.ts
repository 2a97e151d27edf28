'use client'

import { useEffect, useState } from 'react'
import type { Language } from '#lib/content/fields.ts'
import type { DeskCounterpart } from '#lib/stories/types.ts'
import { useWorkspace } from '../workspace-context.tsx'

const PAUSE = 160

/** Stories of a language for what is typed, the latest for nothing; a late answer for older words is dropped. */
export function useFoundCounterparts(language: Language) {
  const { actions } = useWorkspace()
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState<{ query: string | null; found: readonly DeskCounterpart[] }>({ query: null, found: [] })
  useEffect(() => {
    let current = true
    const ask = async () => {
      const result = await actions.findCounterparts({ query, language }).catch(() => null)
      if (current) setAnswer({ query, found: result?.ok ? result.value : [] })
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [actions, language, query])
  return { found: answer.found, ask: setQuery, loading: answer.query !== query }
}
