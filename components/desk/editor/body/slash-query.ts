import type { EditorState } from '@tiptap/pm/state'
import { normaliseText } from '#lib/search/normalise-text.ts'

export type SlashQuery = { from: number; to: number; query: string }

const LONGEST = 24

/** @returns what is typed after a slash that begins a line of the body; null elsewhere. */
export function slashQuery({ selection }: EditorState): SlashQuery | null {
  const { $from, empty } = selection
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC')
  const [, query] = /^[/÷]([^/]*)$/.exec(before) ?? []
  if (query === undefined || query.length > LONGEST) return null
  return { from: $from.start(), to: $from.pos, query }
}

/** @returns whether a choice answers what is typed, by its own words or the Latin name that it has in the code. */
export function answersQuery(query: string, { words, name }: { words: string; name: string }): boolean {
  const asked = normaliseText(query)
  return normaliseText(words).includes(asked) || name.toLowerCase().startsWith(asked.replaceAll(' ', ''))
}
