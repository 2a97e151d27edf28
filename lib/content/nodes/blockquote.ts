import { z } from 'zod'
import { attributeText, blockId, defineNode, type ParsedElement } from '../node-definition.ts'

export const blockquote = defineNode({
  name: 'blockquote',
  attributes: z.strictObject({ id: blockId, attribution: attributeText(200) }),
  spec: {
    group: 'block',
    content: 'paragraph+',
    defining: true,
    attrs: { id: { default: null }, attribution: { default: '' } },
    parseDOM: [{ tag: 'blockquote', getAttrs: (element) => ({ attribution: parseAttribution(element) }) }],
    toDOM: (node) => ['blockquote', { 'data-attribution': (node.attrs['attribution'] as string) || null }, 0],
  },
})

function parseAttribution(element: unknown): string {
  return ((element as ParsedElement).getAttribute('data-attribution') ?? '').slice(0, 200)
}
