'use client'
import { useEffect, useRef, useState } from 'react'

/**
 * Takes files that are dropped anywhere on the page, or pasted, while `active`.
 * @returns whether files are being dragged over the page
 */
export function useIncomingFiles(active: boolean, onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const receive = useRef(onFiles)
  useEffect(() => {
    receive.current = onFiles
  })
  useEffect(() => {
    if (!active) return
    const controller = new AbortController()
    const listen = { signal: controller.signal, capture: true }
    // Entering a child comes before leaving its parent, so they are counted.
    let depth = 0
    const move = (step: number) => (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return
      depth = Math.max(0, depth + step)
      setOver(depth > 0)
    }
    window.addEventListener('dragenter', move(1), listen)
    window.addEventListener('dragleave', move(-1), listen)
    window.addEventListener('dragover', (event) => hasFiles(event.dataTransfer) && event.preventDefault(), listen)
    window.addEventListener('drop', (event) => take(event, event.dataTransfer), listen)
    window.addEventListener('paste', (event) => take(event, event.clipboardData), listen)
    function take(event: Event, data: DataTransfer | null): void {
      depth = 0
      setOver(false)
      // A word processor's clipboard holds a picture of the text beside the text.
      const isText = event.type === 'paste' && data?.getData('text/plain').trim()
      if (!hasFiles(data) || !data || data.files.length === 0 || isText) return
      event.preventDefault()
      event.stopPropagation()
      receive.current([...data.files])
    }
    return () => {
      controller.abort()
      setOver(false)
    }
  }, [active])
  return over
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false
}
