import { z } from 'zod'
import { blockId, defineNode } from '../node-definition.ts'

export const blockquote = defineNode({
  name: 'blockquote',
  attributes: z.strictObject({ id: blockId, attribution: z.string().max(200) }),
  spec: {
    group: 'block',
    content: 'paragraph+',
    defining: true,
    attrs: { id: { default: null }, attribution: { default: '' } },
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
})
