import type { Node, Schema } from '@tiptap/pm/model'

/** Blocks that need nothing to begin with. */
export type NewBlock = 'pullQuote' | 'factBox' | 'table' | 'divider'

/** @returns an empty block of this kind; its names are given by `block-ids.ts`. */
export function newBlock(schema: Schema, kind: NewBlock): Node | null {
  const { divider, paragraph, pullQuote, factBox, heading, table, tableRow, tableCell } = schema.nodes
  if (!divider || !paragraph || !pullQuote || !factBox || !heading || !table || !tableRow || !tableCell) return null
  if (kind === 'divider') return divider.create()
  if (kind === 'pullQuote') return pullQuote.create()
  if (kind === 'factBox') return factBox.create(null, [heading.create({ level: 2 }), paragraph.create()])
  const cells = () => [1, 2, 3].map(() => tableCell.create(null, paragraph.create()))
  return table.create(null, [1, 2, 3].map(() => tableRow.create(null, cells())))
}
