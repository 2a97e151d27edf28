import { z } from 'zod'
import { attributeText, blockId, defineNode, type ParsedElement, parseDirection, textDirection } from '../node-definition.ts'

/** Words of the story itself, set large to be seen before it is read. */
export const pullQuote = defineNode({
  name: 'pullQuote',
  attributes: z.strictObject({ id: blockId, dir: textDirection, attribution: attributeText(200) }),
  spec: {
    group: 'block',
    content: 'inline*',
    defining: true,
    draggable: true,
    attrs: { id: { default: null }, dir: { default: null }, attribution: { default: '' } },
    parseDOM: [
      {
        tag: 'aside[data-pull-quote]',
        getAttrs: (element) => ({
          dir: parseDirection(element),
          attribution: ((element as ParsedElement).getAttribute('data-pull-quote') ?? '').slice(0, 200),
        }),
      },
    ],
    toDOM: (node) => ['aside', { 'data-pull-quote': node.attrs['attribution'] as string, dir: node.attrs['dir'] as string | null }, 0],
  },
})
