'use client'

import { useEffect, useState } from 'react'
import { useWorkspace } from '../workspace-context.tsx'

type Preview = { html: string | null; failed: boolean }

/** Asks for the page of the text on the screen, again after each pause in writing; a later answer wins. */
export function usePreview(): Preview {
  const { story, readText, onTextChange } = useWorkspace()
  const [preview, setPreview] = useState<Preview>({ html: null, failed: false })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let asking: AbortController | undefined
    const ask = async () => {
      asking?.abort()
      const { signal } = (asking = new AbortController())
      try {
        const html = await fetchPreview(story.id, JSON.stringify(readText()), signal)
        setPreview({ html, failed: false })
      } catch {
        if (!signal.aborted) setPreview(({ html }) => ({ html, failed: true }))
      }
    }
    const stop = onTextChange(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), 200)
    })
    void ask()
    return () => {
      stop()
      clearTimeout(timer)
      asking?.abort()
    }
  }, [story.id, readText, onTextChange])
  return preview
}

async function fetchPreview(storyId: number, body: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`/api/stories/${storyId}/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal,
  })
  if (!response.ok) throw new Error(`preview: ${response.status}`)
  return response.text()
}
