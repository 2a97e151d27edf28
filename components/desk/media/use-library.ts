'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
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

const EMPTY: LibraryPage = { items: [], next: null }
/** Milliseconds of no typing after which the search begins. */
const PAUSE = 200

/** The photos of a search, growing page by page. `initial` null: the first page is asked for at once. */
export function useLibrary(initial: { page: LibraryPage; query: string } | null): Library {
  const [query, setQuery] = useState(initial?.query ?? '')
  const [page, setPage] = useState(initial?.page ?? EMPTY)
  const [state, setState] = useState<Library['state']>(initial ? 'ready' : 'loading')
  const current = useRef<AbortController>(null)

  const load = useCallback(async (text: string, cursor: string | null) => {
    current.current?.abort()
    const controller = new AbortController()
    current.current = controller
    setState('loading')
    try {
      const found = await fetchLibrary(text, cursor, controller.signal)
      if (controller.signal.aborted) return
      setPage((before) => (cursor ? { items: withoutDoubles([...before.items, ...found.items]), next: found.next } : found))
      setState('ready')
    } catch {
      if (!controller.signal.aborted) setState('failed')
    }
  }, [])

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isGiven = initial !== null
  useEffect(() => {
    if (!isGiven) void load('', null)
    return () => {
      clearTimeout(timer.current)
      current.current?.abort()
    }
  }, [isGiven, load])

  const search = (text: string) => {
    setQuery(text)
    setState('loading')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void load(text, null), PAUSE)
  }
  const more = () => {
    if (page.next && state !== 'loading') void load(query, page.next)
  }
  const retry = () => void load(query, page.items.length > 0 ? page.next : null)
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
