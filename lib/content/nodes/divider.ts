import { z } from 'zod'
import { blockId, defineNode } from '../node-definition.ts'

export const divider = defineNode({
  name: 'divider',
  attributes: z.strictObject({ id: blockId }),
  spec: {
    group: 'block',
    attrs: { id: { default: null } },
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
})
