import { z } from 'zod'
import { attributeText, blockId, defineNode, type ParsedElement } from '../node-definition.ts'

const MAX_CAPTION = 300

/** Rows of cells. `headerRow`: the first one names the columns. */
export const table = defineNode({
  name: 'table',
  attributes: z.strictObject({ id: blockId, caption: attributeText(MAX_CAPTION), headerRow: z.boolean() }),
  spec: {
    group: 'block',
    content: 'tableRow+',
    tableRole: 'table',
    isolating: true,
    draggable: true,
    attrs: { id: { default: null }, caption: { default: '' }, headerRow: { default: true } },
    parseDOM: [
      { tag: 'table', getAttrs: (element) => parseTable(element as TableElement) },
      // It becomes an attribute, and would become a cell too.
      { tag: 'caption', ignore: true },
    ],
    toDOM: (node) => [
      'table',
      { 'data-caption': node.attrs['caption'] as string, 'data-header-row': String(node.attrs['headerRow']) },
      ['tbody', 0],
    ],
  },
})

/** @returns whether the child at `index` of a node names the columns of a table. */
export function isHeaderRow({ type, attrs }: { type: string; attrs: object }, index: number): boolean {
  return index === 0 && type === 'table' && 'headerRow' in attrs && attrs.headerRow === true
}

type TableElement = ParsedElement & { querySelector: (selector: string) => { textContent: string | null } | null }

/** Ours say what they are; another page's has a header where its first row has one. */
function parseTable(element: TableElement): { caption: string; headerRow: boolean } {
  const own = element.getAttribute('data-header-row')
  const caption = element.getAttribute('data-caption') ?? element.querySelector('caption')?.textContent ?? ''
  return {
    caption: caption.replace(/\s+/g, ' ').trim().slice(0, MAX_CAPTION),
    headerRow: own === null ? element.querySelector('thead, tr:first-child > th:nth-child(2)') !== null : own === 'true',
  }
}
