import { z } from 'zod'
import { blockId, defineNode, parseDirection, textDirection } from '../node-definition.ts'

export const paragraph = defineNode({
  name: 'paragraph',
  attributes: z.strictObject({ id: blockId, dir: textDirection }),
  spec: {
    group: 'block',
    content: 'inline*',
    attrs: { id: { default: null }, dir: { default: null } },
    parseDOM: [{ tag: 'p', getAttrs: (element) => ({ dir: parseDirection(element) }) }],
    toDOM: (node) => ['p', { dir: node.attrs['dir'] }, 0],
  },
})
