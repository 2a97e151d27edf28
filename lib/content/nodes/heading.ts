import { z } from 'zod'
import { blockId, defineNode, parseDirection, textDirection } from '../node-definition.ts'

const LEVELS = [2, 3, 4] as const

export const heading = defineNode({
  name: 'heading',
  attributes: z.strictObject({
    id: blockId,
    dir: textDirection,
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  }),
  spec: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { id: { default: null }, dir: { default: null }, level: { default: 2 } },
    parseDOM: [
      // The page's h1 is the headline, so a pasted one becomes the body's first level.
      { tag: 'h1', getAttrs: (element) => ({ level: 2, dir: parseDirection(element) }) },
      ...LEVELS.map((level) => ({
        tag: `h${level}`,
        getAttrs: (element: unknown) => ({ level, dir: parseDirection(element) }),
      })),
    ],
    toDOM: (node) => [`h${node.attrs['level'] as number}`, { dir: node.attrs['dir'] }, 0],
  },
})
