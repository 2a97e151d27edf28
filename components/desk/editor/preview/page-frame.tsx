'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { updatePage } from './update-page.ts'

type PageFrameProps = { html: string; width: number; title: string }

/** A page in a frame of its own, drawn at the given width and scaled to the room there is. */
export function PageFrame({ html, width, title }: PageFrameProps) {
  const room = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  // The first page is the document; later ones replace what it shows, so that nobody loses their place.
  const [first] = useState(html)
  const { width: roomWidth, height: roomHeight } = useSize(room)
  const scale = Math.min(1, roomWidth / width)
  useEffect(() => {
    if (frame.current?.contentDocument) updatePage(frame.current.contentDocument, html)
  }, [html])
  return (
    <div ref={room} className="relative h-full overflow-hidden" dir="ltr">
      <iframe
        ref={frame}
        title={title}
        srcDoc={first}
        sandbox="allow-same-origin"
        onLoad={() => {
          const page = frame.current?.contentDocument
          if (!page) return
          updatePage(page, html)
          holdStill(page)
        }}
        className="absolute top-0 rounded-md border border-line bg-white shadow-popup"
        style={{
          width,
          height: scale > 0 ? roomHeight / scale : roomHeight,
          insetInlineStart: Math.max(0, (roomWidth - width * scale) / 2),
          transform: `scale(${scale})`,
          transformOrigin: '0 0',
        }}
      />
    </div>
  )
}

/** A preview is looked at: its links and forms lead nowhere. */
function holdStill(page: Document): void {
  const stay = (event: Event) => event.preventDefault()
  page.addEventListener('click', (event) => {
    if (event.target instanceof Object && 'closest' in event.target) {
      const link = (event.target as Element).closest('a[href]')
      // A link within the page still scrolls.
      if (link && !link.getAttribute('href')?.startsWith('#')) stay(event)
    }
  })
  page.addEventListener('submit', stay)
}

function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}
