import { z } from 'zod'
import { defineNode } from '../node-definition.ts'

export const listItem = defineNode({
  name: 'listItem',
  attributes: z.strictObject({}),
  spec: {
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
})
