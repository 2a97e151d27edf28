import { z } from 'zod'
import { defineNode } from '../node-definition.ts'

export const hardBreak = defineNode({
  name: 'hardBreak',
  attributes: z.strictObject({}),
  spec: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
})
