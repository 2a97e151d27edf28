import { diffArrays } from 'diff'
import type { StoryFields } from '#lib/content/fields.ts'
import type { DocumentNode } from '#lib/content/schema.ts'
import type { StoryText } from '../saving/story-text.ts'

export type Side = 'mine' | 'theirs'
export type FieldName = keyof StoryFields

/** A stretch of blocks: the same on both sides, or one that a person has to choose. */
export type BodyStretch =
  | { same: true; blocks: DocumentNode[] }
  | { same: false; mine: DocumentNode[]; theirs: DocumentNode[] }

export type Comparison = { fields: FieldName[]; body: BodyStretch[] }

/** What a person chose: for each differing field, and for each differing stretch by its place in `body`. */
export type Choices = { fields: Partial<Record<FieldName, Side>>; body: Record<number, Side> }

/** @returns where two texts of one story differ, fields by name and the body block by block. */
export function compareTexts(mine: StoryText, theirs: StoryText): Comparison {
  const names = Object.keys(mine.fields) as FieldName[]
  return {
    fields: names.filter((name) => !isEqual(mine.fields[name], theirs.fields[name])),
    body: compareBlocks(mine.document.content ?? [], theirs.document.content ?? []),
  }
}

/** @returns one text made of both, as chosen; where nothing was chosen, mine. */
export function mergeTexts(mine: StoryText, theirs: StoryText, choices: Choices): StoryText {
  const taken = Object.entries(choices.fields).filter(([, side]) => side === 'theirs')
  const fields = { ...mine.fields, ...Object.fromEntries(taken.map(([name]) => [name, theirs.fields[name as FieldName]])) }
  const blocks = compareTexts(mine, theirs).body.flatMap((stretch, i) =>
    stretch.same ? stretch.blocks : stretch[choices.body[i] ?? 'mine'],
  )
  const empty = blocks.length === 0
  return { fields, document: { ...mine.document, content: empty ? mine.document.content : withOwnIds(blocks) } }
}

function compareBlocks(mine: DocumentNode[], theirs: DocumentNode[]): BodyStretch[] {
  const stretches: BodyStretch[] = []
  for (const change of diffArrays(theirs, mine, { comparator: isEqual })) {
    const last = stretches.at(-1)
    if (!change.added && !change.removed) {
      stretches.push({ same: true, blocks: change.value })
    } else {
      const side: Side = change.added ? 'mine' : 'theirs'
      const open = last && !last.same ? last : { same: false as const, mine: [], theirs: [] }
      if (open !== last) stretches.push(open)
      open[side] = [...open[side], ...change.value]
    }
  }
  return stretches
}

/** A block that moved can be taken from both sides; it stands once. */
function withOwnIds(blocks: DocumentNode[]): DocumentNode[] {
  const seen = new Set<unknown>()
  return blocks.filter((block) => {
    const key = JSON.stringify(canonical(block))
    return !seen.has(key) && seen.add(key)
  })
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
}

/** Leaves out what only differs in writing: order of keys, spaces at the ends of lines, absent lists. */
function canonical(value: unknown, key?: string): unknown {
  if (typeof value === 'string') return key === 'text' ? value : value.trim()
  if (Array.isArray(value)) return value.map((inner) => canonical(inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([name, inner]) => inner !== undefined && !((name === 'content' || name === 'marks') && isEmpty(inner)))
    .filter(([name, inner]) => !(name === 'attrs' && isEmpty(inner)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, canonical(inner, name)])
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
