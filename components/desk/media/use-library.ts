'use client'
import { useCallback, useEffect, useState } from 'react'
import type { DeskMedia } from '#lib/media/types.ts'
import { fetchLibrary, type LibraryPage } from './media-client.ts'

export type Library = {
  items: DeskMedia[]
  query: string
  state: 'ready' | 'loading' | 'failed'
  hasMore: boolean
  search: (query: string) => void
  more: () => void
  retry: () => void
  /** Takes in a photo that was uploaded or changed. */
  put: (photo: DeskMedia) => void
}

/** A page to ask for, after so many milliseconds in which nothing else is asked for. */
type Wanted = { query: string; cursor: string | null; pause: number }

const EMPTY: LibraryPage = { items: [], next: null }
const TYPING_PAUSE = 200

/** The photos of a search, growing page by page. `initial` null: the first page is asked for at once. */
export function useLibrary(initial: { page: LibraryPage; query: string } | null): Library {
  const [query, setQuery] = useState(initial?.query ?? '')
  const [page, setPage] = useState(initial?.page ?? EMPTY)
  const [state, setState] = useState<Library['state']>(initial ? 'ready' : 'loading')
  const [wanted, setWanted] = useState<Wanted | null>(initial ? null : { query: '', cursor: null, pause: 0 })

  useEffect(() => {
    if (!wanted) return
    const controller = new AbortController()
    const take = (found: LibraryPage) => {
      setPage((before) => (wanted.cursor ? { ...found, items: withoutDoubles([...before.items, ...found.items]) } : found))
      setState('ready')
    }
    const fail = () => {
      if (!controller.signal.aborted) setState('failed')
    }
    const ask = () => void fetchLibrary(wanted.query, wanted.cursor, controller.signal).then(take, fail)
    const timer = setTimeout(ask, wanted.pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [wanted])

  const want = (next: Wanted) => {
    setState('loading')
    setWanted(next)
  }
  const search = (text: string) => {
    setQuery(text)
    want({ query: text, cursor: null, pause: TYPING_PAUSE })
  }
  const more = () => {
    if (page.next && state !== 'loading') want({ query, cursor: page.next, pause: 0 })
  }
  const retry = () => want({ query, cursor: page.items.length > 0 ? page.next : null, pause: 0 })
  const put = useCallback((photo: DeskMedia) => setPage((before) => ({ ...before, items: withPhoto(before.items, photo) })), [])
  return { items: page.items, query, state, hasMore: page.next !== null, search, more, retry, put }
}

function withPhoto(items: DeskMedia[], photo: DeskMedia): DeskMedia[] {
  const isThere = items.some(({ id }) => id === photo.id)
  return isThere ? items.map((item) => (item.id === photo.id ? photo : item)) : [photo, ...items]
}

function withoutDoubles(items: DeskMedia[]): DeskMedia[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
