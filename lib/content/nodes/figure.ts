import { z } from 'zod'
import { blockId, defineNode } from '../node-definition.ts'

export const FIGURE_LAYOUTS = ['inline', 'wide', 'full', 'float-start', 'float-end'] as const

/** A picture; its content is the caption. An override of null means: as the photo's own record says. */
export const figure = defineNode({
  name: 'figure',
  attributes: z.strictObject({
    id: blockId,
    mediaId: z.uuid(),
    altOverride: z.string().max(500).nullable(),
    decorative: z.boolean(),
    creditOverride: z.string().max(200).nullable(),
    layout: z.enum(FIGURE_LAYOUTS),
  }),
  spec: {
    group: 'block',
    content: 'inline*',
    isolating: true,
    draggable: true,
    attrs: {
      id: { default: null },
      mediaId: {},
      altOverride: { default: null },
      decorative: { default: false },
      creditOverride: { default: null },
      layout: { default: 'inline' },
    },
    toDOM: (node) => ['figure', { 'data-media-id': node.attrs['mediaId'] as string }, ['figcaption', 0]],
  },
})
