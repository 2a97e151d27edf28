import { z } from 'zod'
import { attributeText, blockId, defineNode, type ParsedElement } from '../node-definition.ts'

const attributes = z.strictObject({
  id: blockId,
  storyId: z.int().min(1).max(2_147_483_647),
  /** Empty: the story's own headline, as it reads by then. */
  headlineOverride: attributeText(200),
})

/** The way to another story of this paper. Readers see it while that story is live. */
export const relatedStory = defineNode({
  name: 'relatedStory',
  attributes,
  spec: {
    group: 'block',
    atom: true,
    draggable: true,
    attrs: { id: { default: null }, storyId: {}, headlineOverride: { default: '' } },
    parseDOM: [{ tag: 'div[data-related-story]', getAttrs: (element) => parseRelated(element as ParsedElement) }],
    toDOM: (node) => [
      'div',
      { 'data-related-story': String(node.attrs['storyId']), 'data-headline': node.attrs['headlineOverride'] as string },
    ],
  },
})

function parseRelated(element: ParsedElement): { storyId: number; headlineOverride: string } | false {
  const parsed = attributes.omit({ id: true }).safeParse({
    storyId: Number(element.getAttribute('data-related-story')),
    headlineOverride: element.getAttribute('data-headline') ?? '',
  })
  return parsed.success && parsed.data
}
