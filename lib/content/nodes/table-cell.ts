import { z } from 'zod'
import { defineNode, type ParsedElement } from '../node-definition.ts'

const MAX_SPAN = 60
const span = z.int().min(1).max(MAX_SPAN)

export const tableCell = defineNode({
  name: 'tableCell',
  attributes: z.strictObject({ colspan: span, rowspan: span }),
  spec: {
    content: 'paragraph+',
    tableRole: 'cell',
    isolating: true,
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
    parseDOM: ['td', 'th'].map((tag) => ({
      tag,
      getAttrs: (element: unknown) => ({
        colspan: parseSpan(element as ParsedElement, 'colspan'),
        rowspan: parseSpan(element as ParsedElement, 'rowspan'),
      }),
    })),
    toDOM: (node) => ['td', { colspan: ownSpan(node.attrs['colspan']), rowspan: ownSpan(node.attrs['rowspan']) }, 0],
  },
})

function parseSpan(element: ParsedElement, name: string): number {
  const cells = Number(element.getAttribute(name) ?? 1)
  return Number.isInteger(cells) && cells >= 1 && cells <= MAX_SPAN ? cells : 1
}

const ownSpan = (cells: unknown) => (cells === 1 ? null : String(cells))
