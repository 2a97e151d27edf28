'use client'
import { type RefObject, useEffect } from 'react'

/**
 * j and k move along the list, / goes to the search, n to a new story. By the key's place too, since an Arabic
 * keyboard writes other letters there. Never while somebody types.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const run = actions[event.code]
      if (!run) return
      event.preventDefault()
      run(list.current)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [list, enabled])
}

const actions: Record<string, (list: HTMLElement | null) => void> = {
  KeyJ: (list) => move(list, 1),
  KeyK: (list) => move(list, -1),
  KeyN: () => document.querySelector<HTMLElement>('[data-new-story]')?.click(),
  Slash: () => document.querySelector<HTMLInputElement>('[data-list-search]')?.focus(),
}

function move(list: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('a[data-story]') ?? [])]
  const here = links.findIndex((link) => link === document.activeElement)
  const next = here === -1 ? (step === 1 ? 0 : links.length - 1) : here + step
  links[next]?.focus()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]') !== null
}
