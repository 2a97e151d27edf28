import { normaliseText } from '#lib/search/normalise-text.ts'

/** `value` tells options apart; `label` is shown; `free` marks a text that is on no list. */
export type ComboboxOption = { value: string; label: string; hint?: string; free?: boolean }

/** @returns whether the option's words answer what is typed, hamza and diacritics aside. */
export function matchesQuery(option: ComboboxOption, query: string): boolean {
  return option.free === true || normaliseText(`${option.label} ${option.hint ?? ''}`).includes(normaliseText(query))
}

/** The options, and after them the typed text itself where it may be added and is not there yet. */
export function withFreeEntry(options: readonly ComboboxOption[], query: string): ComboboxOption[] {
  const text = query.normalize('NFC').replace(/\s+/g, ' ').trim()
  const key = normaliseText(text)
  const isThere = key === '' || options.some((option) => normaliseText(option.label) === key)
  return isThere ? [...options] : [...options, { value: `free:${text}`, label: text, free: true }]
}

export function isSameOption(a: ComboboxOption, b: ComboboxOption): boolean {
  return a.value === b.value
}
