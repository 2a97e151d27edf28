import { z } from 'zod'
import { defineNode } from '../node-definition.ts'

export const tableRow = defineNode({
  name: 'tableRow',
  attributes: z.strictObject({}),
  spec: {
    // Rows may be empty where cells of earlier rows reach through them.
    content: 'tableCell*',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
})
