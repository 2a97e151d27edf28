import { z } from 'zod'
import { blockId, defineNode } from '../node-definition.ts'

export const bulletList = defineNode({
  name: 'bulletList',
  attributes: z.strictObject({ id: blockId }),
  spec: {
    group: 'block',
    content: 'listItem+',
    attrs: { id: { default: null } },
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
})
