import { z } from 'zod'
import { EMBED_PROVIDERS, isEmbed } from '../embed-providers.ts'
import { attributeText, blockId, defineNode, type ParsedElement } from '../node-definition.ts'

const fields = z.strictObject({
  url: z.string().max(2000),
  provider: z.enum(EMBED_PROVIDERS),
  providerId: z.string().max(500),
  /** As the page itself says it, or as the desk puts it. */
  title: attributeText(300),
  /** What it says or shows, for who does not load it. */
  fallbackText: attributeText(600),
  /** Its picture, kept by this paper; null: none. */
  pictureId: z.uuid().nullable(),
})
export type EmbedFields = z.infer<typeof fields>

/** A page elsewhere: readers see a card of our own, and the other's only once they ask for it. */
export const embed = defineNode({
  name: 'embed',
  attributes: fields.extend({ id: blockId }).refine(isEmbed),
  spec: {
    group: 'block',
    atom: true,
    draggable: true,
    attrs: {
      id: { default: null },
      url: {},
      provider: {},
      providerId: {},
      title: { default: '' },
      fallbackText: { default: '' },
      pictureId: { default: null },
    },
    // An embed that is copied travels as HTML; what is not one of ours is none.
    parseDOM: [{ tag: 'div[data-embed]', getAttrs: (element) => parseEmbed(element as ParsedElement) }],
    toDOM: (node) => {
      const { id: _, ...attributes } = node.attrs
      return ['div', { 'data-embed': JSON.stringify(attributes) }]
    },
  },
})

function parseEmbed(element: ParsedElement): EmbedFields | false {
  try {
    const parsed = fields.refine(isEmbed).safeParse(JSON.parse(element.getAttribute('data-embed') ?? ''))
    return parsed.success && parsed.data
  } catch {
    return false
  }
}
