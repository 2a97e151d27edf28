import { Node } from '@tiptap/pm/model'
import { storySchema } from '#lib/content/schema.ts'
import type { StoryText } from './story-text.ts'

/** @returns whether two texts are the same to a person; how they are written as JSON does not matter. */
export function isSameText(a: StoryText, b: StoryText): boolean {
  if (JSON.stringify(sorted(a.fields)) !== JSON.stringify(sorted(b.fields))) return false
  return Node.fromJSON(storySchema, a.document).eq(Node.fromJSON(storySchema, b.document))
}

/** The server trims lines and the database may give keys in another order. */
function sorted(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}
