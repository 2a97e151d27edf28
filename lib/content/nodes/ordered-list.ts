import { z } from 'zod'
import { blockId, defineNode, type ParsedElement } from '../node-definition.ts'

export const orderedList = defineNode({
  name: 'orderedList',
  attributes: z.strictObject({ id: blockId, start: z.int().min(0).max(100_000) }),
  spec: {
    group: 'block',
    content: 'listItem+',
    attrs: { id: { default: null }, start: { default: 1 } },
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: parseStart(element) }) }],
    toDOM: (node) => ['ol', { start: node.attrs['start'] as number }, 0],
  },
})

function parseStart(element: unknown): number {
  const start = Number((element as ParsedElement).getAttribute('start') ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= 100_000 ? start : 1
}
