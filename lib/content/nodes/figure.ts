import { z } from 'zod'
import { attributeText, blockId, defineNode, type ParsedElement } from '../node-definition.ts'

export const FIGURE_LAYOUTS = ['inline', 'wide', 'full', 'float-start', 'float-end'] as const

/** A picture; its content is the caption. An override of null means: as the photo's own record says. */
export const figure = defineNode({
  name: 'figure',
  attributes: z.strictObject({
    id: blockId,
    mediaId: z.uuid(),
    altOverride: attributeText(500).nullable(),
    decorative: z.boolean(),
    creditOverride: attributeText(200).nullable(),
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
    // A figure that is copied travels as HTML; what is not one of ours is no figure.
    parseDOM: [{ tag: 'figure[data-media-id]', contentElement: 'figcaption', getAttrs: (element) => parseFigure(element) }],
    toDOM: (node) => [
      'figure',
      { 'data-media-id': node.attrs['mediaId'] as string, 'data-figure': JSON.stringify(node.attrs) },
      ['figcaption', 0],
    ],
  },
})

const copied = z.object({
  mediaId: z.uuid(),
  altOverride: attributeText(500).nullable(),
  decorative: z.boolean(),
  creditOverride: attributeText(200).nullable(),
  layout: z.enum(FIGURE_LAYOUTS),
})

function parseFigure(element: unknown): z.infer<typeof copied> | false {
  try {
    return copied.parse(JSON.parse((element as ParsedElement).getAttribute('data-figure') ?? ''))
  } catch {
    return false
  }
}
