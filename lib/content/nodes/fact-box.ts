import { z } from 'zod'
import { blockId, defineNode, type ParsedElement } from '../node-definition.ts'

export const FACT_BOX_VARIANTS = ['facts', 'background'] as const

/** What a reader needs to know beside the story: a heading, where it has one, and short text. */
export const factBox = defineNode({
  name: 'factBox',
  attributes: z.strictObject({ id: blockId, variant: z.enum(FACT_BOX_VARIANTS) }),
  spec: {
    group: 'block',
    content: 'heading? (paragraph | bulletList | orderedList)+',
    defining: true,
    isolating: true,
    draggable: true,
    attrs: { id: { default: null }, variant: { default: 'facts' } },
    parseDOM: [{ tag: 'aside[data-fact-box]', getAttrs: (element) => ({ variant: parseVariant(element as ParsedElement) }) }],
    toDOM: (node) => ['aside', { 'data-fact-box': node.attrs['variant'] as string }, 0],
  },
})

function parseVariant(element: ParsedElement): (typeof FACT_BOX_VARIANTS)[number] {
  const named = element.getAttribute('data-fact-box')
  return FACT_BOX_VARIANTS.find((variant) => variant === named) ?? 'facts'
}
